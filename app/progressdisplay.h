#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <functional>

namespace quintet {

/// Lines at the bottom of a terminal that are drawn again in place, below lasting ones that scroll
/// away. The cursor is never hidden: nothing has to be put right when the program is killed.
class ProgressDisplay {
public:
    using Write = std::function<void(const QByteArray&)>;

    explicit ProgressDisplay(Write write)
        : m_write(std::move(write)) {}

    /// Draws `lines` over what was drawn before, on a terminal of `width` columns now.
    void show(const QStringList& lines, int width);

    /// Writes a line that stays, above those that show() draws.
    void print(const QString& line, int width);

    /// Takes the drawn lines away.
    void clear(int width);

private:
    QByteArray back(int width) const;
    QByteArray drawn() const;

    Write m_write;
    QStringList m_lines;
};

/// Columns and rows of the terminal that standard error is; 80 and 24 where it doesn't tell.
struct TerminalSize {
    int width = 80;
    int height = 24;
};
TerminalSize terminalSize();

/// Whether standard error is a terminal that knows how to move its cursor.
bool isTerminal();

/// Writes all of `bytes` to standard error; what can't be written is dropped.
void writeStandardError(const QByteArray& bytes);

} // namespace quintet
