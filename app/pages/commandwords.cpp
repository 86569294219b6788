#include "commandwords.h"

#include "calltable.h"

#include <QRegularExpression>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

QStringList optionsIn(const QString& arguments) {
    static const QRegularExpression option(u"--?[a-z][a-z-]*"_s);
    QStringList found;
    for (auto matches = option.globalMatch(arguments); matches.hasNext();)
        found += matches.next().captured();
    return found;
}

} // namespace

QStringList commandWords(int place, const QString& before) {
    QStringList words;
    for (const CallForm& form : callTable()) {
        const QStringList parts = QString(form.command).split(u' ', Qt::SkipEmptyParts);
        if (place < parts.size() && (place == 0 || parts[place - 1] == before))
            words += parts[place];
    }
    if (place == 1 && before == "cache"_L1) {
        for (const CallForm& action : cacheTable())
            words += action.command;
    }
    words.removeDuplicates();
    return words;
}

QList<CommandOptions> commandOptions() {
    QList<CommandOptions> all;
    for (const CallForm& form : callTable()) {
        const QStringList own = optionsIn(form.arguments);
        if (form.command == "cache"_L1) {
            for (const CallForm& action : cacheTable())
                all.append({u"cache "_s + action.command, optionsIn(action.arguments) + own});
        } else if (!form.command.isEmpty()) {
            all.append({form.command, own, QString(form.arguments).contains("[OPTION]"_L1)});
        }
    }
    return all;
}

} // namespace quintet
