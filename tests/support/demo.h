#pragma once

#include "origin.h"

#include <QByteArray>

namespace quintet::test {

/// Files that show what the program does: good ones and every kind of trouble, on this machine
/// alone. Two origins, so that a busy one doesn't hold the other's files back.
class Demo {
public:
    Demo();

    /// Their URLs, as an input list.
    QByteArray list() const { return m_list; }

private:
    void offerGoodFiles();
    void offerSlowFiles();
    void offerOddFiles();
    void offerFailures();
    void add(const QByteArray& comment, Origin& origin, const QByteArray& path, const Body& body,
             const Sequence& sequence);

    Origin m_origin;
    Origin m_busy;
    QByteArray m_list;
};

} // namespace quintet::test
