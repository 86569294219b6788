#include "commandline.h"

#include "input/shownword.h"
#include "input/spelling.h"
#include "optionfault.h"

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

class Reader {
public:
    explicit Reader(const QStringList& arguments)
        : m_arguments(arguments) {}

    Status read() {
        while (m_next < m_arguments.size()) {
            const QString argument = m_arguments[m_next++];
            Status status;
            if (m_onlyWords || argument == "-"_L1 || !argument.startsWith(u'-'))
                m_words.append({nullptr, {}, argument});
            else if (argument == "--"_L1)
                m_onlyWords = true;
            else if (argument.startsWith("--"_L1))
                status = readName(argument);
            else
                status = readLetters(argument);
            if (!status)
                return status;
            // What follows need not even make sense.
            if (!m_words.isEmpty() && endsReading(m_words.last()))
                break;
        }
        return {};
    }

    QList<CommandWord> words() { return std::move(m_words); }

private:
    static bool endsReading(const CommandWord& word) {
        return word.option &&
               (word.option->id == OptionId::Help || word.option->id == OptionId::Version);
    }

    static Unexpected<Error> unknown(const QString& name) {
        QStringList names;
        for (const OptionEntry& entry : optionTable()) {
            names += entry.name;
            if (name.size() >= 3 && entry.name.startsWith(name))
                return wrong(u"There is no option --%1: did you mean --%2?"_s.arg(
                    name, QString(entry.name)));
        }
        const QString meant = closest(name, names);
        const QString said = u"There is no option --%1"_s.arg(shownWord(name, 60));
        return wrong(meant.isEmpty() ? QString(said % u'.')
                                     : QString(said % u": did you mean --" % meant % u'?'));
    }

    Status readName(const QString& argument) {
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        const OptionEntry* option = optionNamed(name);
        if (!option)
            return unknown(name);
        CommandWord word{option, u"--"_s + name, {}};
        if (equals >= 0) {
            if (!option->takesValue())
                return wrong(u"--%1 takes no value."_s.arg(name));
            word.value = argument.mid(equals + 1);
        } else if (option->takesValue() && !option->valueOptional) {
            if (m_next == m_arguments.size())
                return wrong(needsValue(word));
            word.value = m_arguments[m_next++];
        }
        m_words.append(word);
        return {};
    }

    Status readLetters(const QString& argument) {
        for (qsizetype i = 1; i < argument.size(); ++i) {
            const OptionEntry* option = optionLettered(argument[i]);
            if (!option)
                return wrong(u"There is no option -%1."_s.arg(shownWord(argument.mid(i, 1))));
            CommandWord word{option, u"-"_s + argument[i], {}};
            if (option->takesValue()) {
                if (i + 1 < argument.size())
                    word.value = argument.mid(i + 1);
                else if (m_next < m_arguments.size())
                    word.value = m_arguments[m_next++];
                else
                    return wrong(needsValue(word));
                i = argument.size();
            }
            m_words.append(word);
        }
        return {};
    }

    static QString needsValue(const CommandWord& word) {
        return u"%1 needs a value: %1 %2."_s.arg(word.written, QString(word.option->value));
    }

    const QStringList& m_arguments;
    qsizetype m_next = 0;
    bool m_onlyWords = false;
    QList<CommandWord> m_words;
};

} // namespace

Result<QList<CommandWord>> readCommandLine(const QStringList& arguments) {
    Reader reader(arguments);
    if (const Status status = reader.read(); !status)
        return Unexpected{status.error()};
    return reader.words();
}

} // namespace quintet
