#pragma once

#include <QObject>

namespace quintet {

/// Looks at what is copied anywhere, while the user wants that, and says when there are links in
/// it. Nothing is ever added by it.
class ClipboardWatch : public QObject {
    Q_OBJECT

public:
    explicit ClipboardWatch(QObject* parent = nullptr);

    /// Off until somebody asks for it; remembered.
    static bool isOn();
    void setOn(bool on);

signals:
    /// What was copied now has so many links; 0: none.
    void found(qsizetype links);

private:
    void look();

    QString m_last; ///< Said already.
};

} // namespace quintet
