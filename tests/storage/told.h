#pragma once

#include "checksum.h"
#include "result.h"

#include <QByteArray>
#include <QFile>

#include <optional>

namespace quintet::test {

/// What a callback told, and how often.
template <class T>
struct Told {
    std::optional<Result<T>> result;
    int times = 0;

    auto hear() {
        return [this](const Result<T>& told) {
            result = told;
            ++times;
        };
    }

    bool isValue() const { return result && result->has_value(); }
    bool isError(ErrorKind kind) const {
        return result && !result->has_value() && result->error().kind == kind;
    }
    T value() const { return result->value(); }

    /// For QVERIFY2.
    const char* text() {
        m_text = "nothing was told";
        if (isValue())
            m_text = "success";
        else if (result)
            m_text = QByteArray(kindName(result->error().kind).latin1()) + ": " +
                     result->error().detail.toUtf8();
        return m_text.constData();
    }
    bool says(const QByteArray& words) { return QByteArray(text()).contains(words); }

private:
    QByteArray m_text;
};

inline QByteArray digestOf(const QByteArray& bytes, const QByteArray& algorithm = "sha-256") {
    Checksum checksum(algorithm);
    checksum.add(bytes);
    return checksum.result();
}

inline QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

inline void putFile(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("can't make a file for the test");
}

} // namespace quintet::test
