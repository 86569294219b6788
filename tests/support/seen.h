#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

#include <optional>

namespace quintet::test {

struct Field {
    QByteArray name;
    QByteArray value;
};
using Fields = QList<Field>;

/// A Range of one part, as asked; `last` is inclusive, -1: open.
struct AskedRange {
    qint64 first = 0;
    qint64 last = -1;

    bool operator==(const AskedRange&) const = default;
};

/// One request as it came over the wire, and what became of it.
struct Seen {
    int connection = 0; ///< Which TCP connection of the origin, from 1.
    int nth = 0;        ///< Which request for this path, from 0.
    QByteArray method;
    QByteArray target; ///< With its query.
    QByteArray version;
    Fields fields;
    int status = 0;           ///< What was answered; 0: nothing, or raw bytes.
    qint64 bodyBytesSent = 0; ///< Handed to the network.
    bool finished = false;

    QByteArray path() const { return target.split('?').first(); }

    /// The first field of that name; null when there is none.
    QByteArray field(const QByteArray& name) const {
        for (const Field& field : fields) {
            if (field.name.compare(name, Qt::CaseInsensitive) == 0)
                return field.value;
        }
        return {};
    }
    bool has(const QByteArray& name) const { return !field(name).isNull(); }

    /// Nothing without a Range, or with one that is no single byte range. Suffixes ("-5") don't
    /// count: no download asks for one.
    std::optional<AskedRange> range() const;
};

/// Reads a request's head, up to and with its empty line; nothing when it isn't HTTP/1.x.
std::optional<Seen> parseRequest(const QByteArray& head);

} // namespace quintet::test
