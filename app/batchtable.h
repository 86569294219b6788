#pragma once

#include "batchentry.h"
#include "packedrequest.h"

#include <QHash>
#include <QList>

#include <initializer_list>
#include <iterator>

namespace quintet {

/// What a call asks for, in input order: made for a million files, so an entry is made anew each
/// time it is looked at. Ids are places, from 1.
class BatchTable {
public:
    class Iterator;

    BatchTable() = default;
    BatchTable(std::initializer_list<BatchEntry> entries);

    qsizetype size() const { return m_requests.size(); }
    bool isEmpty() const { return m_requests.isEmpty(); }

    BatchEntry at(qsizetype place) const;
    BatchEntry first() const { return at(0); }
    void set(qsizetype place, const BatchEntry& entry);
    void append(const BatchEntry& entry);

    /// Of an address as QUrl::toEncoded() writes it, asked for as `like` says and no more.
    void append(const QByteArray& address, const PackedRequest& like);

    /// Gives its memory back as far as it isn't needed.
    void squeeze();

    // What can be had of an entry without making it.
    const PackedRequest& request(qsizetype place) const { return m_requests[place]; }
    bool isRefused(qsizetype place) const;
    bool isList(qsizetype place) const { return m_more.value(place).isList; }
    QString url(qsizetype place) const;
    QString message(qsizetype place) const { return m_more.value(place).message; }
    QStringList warnings(qsizetype place) const { return m_more.value(place).warnings; }

    /// Of all that are not refused.
    QList<PackedRequest> requests() const;

    Iterator begin() const;
    Iterator end() const;

private:
    /// What few entries have.
    struct More {
        QString url; ///< Where the address doesn't tell it.
        std::shared_ptr<Outcome> refusal;
        QString message;
        QStringList warnings;
        bool isList = false;
    };

    QList<PackedRequest> m_requests;
    QHash<qsizetype, More> m_more; ///< By place.
};

/// Goes through a table; its entries are values.
class BatchTable::Iterator {
public:
    Iterator(const BatchTable& table, qsizetype place)
        : m_table(&table)
        , m_place(place) {}

    BatchEntry operator*() const { return m_table->at(m_place); }
    Iterator& operator++() {
        ++m_place;
        return *this;
    }
    bool operator==(const Iterator&) const = default;

private:
    const BatchTable* m_table;
    qsizetype m_place;
};

inline BatchTable::Iterator BatchTable::begin() const {
    return {*this, 0};
}

inline BatchTable::Iterator BatchTable::end() const {
    return {*this, size()};
}

} // namespace quintet
