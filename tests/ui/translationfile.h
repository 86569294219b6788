#pragma once

#include <QFile>
#include <QList>
#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

namespace quintet::test {

/// What a file of Qt Linguist says.
struct TranslationFile {
    struct Message {
        QString context;
        QString source;
        QStringList translations; ///< One, or one for each plural form.
        bool hasPlurals = false;
        bool isFinished = true;
    };

    QString language;
    QList<Message> messages;

    static TranslationFile read(const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s can't be read", qPrintable(path));
        TranslationFile result;
        QXmlStreamReader xml(&file);
        QString context;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"TS")
                result.language = xml.attributes().value(QLatin1String("language")).toString();
            else if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"message")
                result.messages.append(message(xml, context));
        }
        if (xml.hasError())
            qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
        return result;
    }

private:
    static Message message(QXmlStreamReader& xml, const QString& context) {
        Message result;
        result.context = context;
        result.hasPlurals =
            xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"message")) {
            if (xml.atEnd())
                break;
            if (!xml.isStartElement())
                continue;
            if (xml.name() == u"source") {
                result.source = xml.readElementText();
            } else if (xml.name() == u"numerusform") {
                result.translations += xml.readElementText();
            } else if (xml.name() == u"translation") {
                result.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
                if (!result.hasPlurals)
                    result.translations += xml.readElementText();
            }
        }
        return result;
    }
};

} // namespace quintet::test
