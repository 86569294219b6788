#pragma once

#include "input/inputlist.h"
#include "types.h"
#include "wish.h"

namespace quintet {

/// What a further start of the program hands to the window that runs already.
struct Handed {
    QList<Request> requests; ///< Complete but for ids and batch.
    QList<InputProblem> problems;
    QString name = {}; ///< Of the list it makes; empty: one that fits.
    Wish wish = Wish::None;
};

/// As it goes over the socket between two processes of the same user.
QByteArray packed(const Handed& handed);

/// Reads what packed() made, as it comes in. Whoever can reach the socket may write anything: what
/// is no message, too long or of another version is refused, single entries that make no sense are
/// left out.
class HandedReader {
public:
    enum class Verdict { More, Done, Refused, OtherVersion };

    static constexpr qint64 kLargest = 64LL * 1024 * 1024;

    Verdict feed(const QByteArray& bytes);

    /// Once it is Done.
    Handed handed() const;

    /// Bytes it holds.
    qint64 size() const { return m_bytes.size(); }

private:
    QByteArray m_bytes;
    qsizetype m_begin = -1; ///< Of the content; -1: its length is not known yet.
    qint64 m_length = 0;
};

} // namespace quintet
