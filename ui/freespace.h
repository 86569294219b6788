#pragma once

#include <QObject>

#include <memory>

namespace quintet {

/// Asks how much room a folder's disk has, in a thread of its own: a network disk that hangs must
/// hold up neither the window nor its end.
class FreeSpace : public QObject {
    Q_OBJECT

public:
    explicit FreeSpace(QObject* parent = nullptr);
    ~FreeSpace() override;

    /// known() follows, unless an earlier question has not been answered yet.
    void ask(const QString& folder);

signals:
    /// -1 where it can't be told.
    void known(qint64 bytes);

private:
    struct Line;
    std::shared_ptr<Line> m_line;
};

} // namespace quintet
