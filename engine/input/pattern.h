#pragma once

#include "result.h"

#include <QList>
#include <QStringList>

namespace quintet {

/// A URL with parts that vary: "img_[001-120].fits", "[a-z]", "[0-100:10]", "{dark,flat}", as curl
/// reads them. `\[`, `\]`, `\{` and `\}` stand for themselves, and so do the brackets of an IPv6
/// address.
class Pattern {
public:
    /// More than this is taken for a mistake.
    static constexpr qint64 kMost = 1'000'000;

    static Result<Pattern> parse(const QString& text);

    /// How many texts expand() gives; at least 1.
    qint64 count() const { return m_count; }

    /// What expand() begins with.
    QString first() const { return at(0); }
    QString last() const { return at(m_count - 1); }

    /// Every combination; the last part varies fastest.
    QStringList expand() const;

private:
    /// A piece of the text: fixed (one choice), a set or a range.
    struct Part {
        QStringList choices; ///< Empty for a range.
        qint64 from = 0;
        qint64 step = 1;
        qint64 count = 1;
        int width = 0; ///< Digits, padded by zeros.
        bool letters = false;
    };

    static Result<Part> parseSet(QStringView inside);
    static Result<Part> parseRange(QStringView inside);
    Status add(Part part);
    QString at(qint64 index) const;
    static QString choice(const Part& part, qint64 index);

    QList<Part> m_parts;
    qint64 m_count = 1;
};

} // namespace quintet
