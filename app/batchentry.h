#pragma once

#include "outcome.h"

#include <memory>

namespace quintet {

/// One file that the call asks for, or why it can't be asked for.
struct BatchEntry {
    QString url; ///< For people: no credentials, secrets hidden; or the line that can't be read.
    Request
        request; ///< Its id is the place in input order, from 1. No sources where refused early.
    std::shared_ptr<Outcome> refusal; ///< Failed before anything started. Few do, lists are long.
    QString message;                  ///< The refusal's sentence, where explain() knows less.
    QStringList warnings;             ///< Of what was read: they come before the download's.
    bool isList = false;              ///< It stands for a whole list that can't be had or read.
};

} // namespace quintet
