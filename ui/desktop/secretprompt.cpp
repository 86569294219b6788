#include "desktop/secretprompt.h"

#include "desktop/bus.h"
#include "desktop/secrets.h"

#include <QPointer>

namespace quintet {

using namespace Qt::StringLiterals;

SecretPrompt::SecretPrompt(const Answer& answer, QObject* parent)
    : QObject(parent)
    , m_answer(answer) {}

void SecretPrompt::ask(Bus& bus, const QString& path, QObject* parent, const Answer& answer) {
    auto* prompt = new SecretPrompt(answer, parent);
    bus.listen(path, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s, prompt,
               SLOT(completed(bool, QDBusVariant)));
    bus.listen(u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"NameOwnerChanged"_s, prompt,
               SLOT(ownerChanged(QString, QString, QString)));
    // The window's number is for X11 alone, and may be left out.
    QDBusMessage call = QDBusMessage::createMethodCall(
        kSecrets, path, u"org.freedesktop.Secret.Prompt"_s, u"Prompt"_s);
    call << QString();
    bus.call(call, [prompt = QPointer<SecretPrompt>(prompt)](const QDBusMessage& reply) {
        if (prompt && reply.type() != QDBusMessage::ReplyMessage)
            prompt->end(false);
    });
}

void SecretPrompt::completed(bool dismissed, const QDBusVariant& result) {
    end(!dismissed, result.variant());
}

void SecretPrompt::ownerChanged(const QString& name, const QString&, const QString&) {
    if (name == kSecrets)
        end(false);
}

void SecretPrompt::end(bool agreed, const QVariant& result) {
    deleteLater();
    if (const Answer answer = std::exchange(m_answer, {}))
        answer(agreed, result);
}

} // namespace quintet
