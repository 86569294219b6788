#include "plan/state.h"

#include <QSet>
#include <QTest>

using namespace quintet;

namespace {

QList<State> allStates() {
    QList<State> states;
    for (int i = 0; i <= int(State::Cancelled); ++i)
        states.append(State(i));
    return states;
}

} // namespace

class StateTest : public QObject {
    Q_OBJECT

private slots:
    void names() {
        QStringList names;
        for (const State state : allStates())
            names.append(stateName(state));
        const auto contract =
            QStringLiteral("queued,starting,running,waiting,finishing,paused,completed,skipped,"
                           "failed,cancelled");
        QCOMPARE(names.join(u','), contract);
    }

    void kinds() {
        QList<State> ends;
        QList<State> active;
        for (const State state : allStates()) {
            if (isEnd(state))
                ends.append(state);
            if (isActive(state))
                active.append(state);
        }
        QCOMPARE(ends, QList({State::Completed, State::Skipped, State::Failed, State::Cancelled}));
        QCOMPARE(active, QList({State::Starting, State::Running}));
    }

    /// The whole table, a row a state: Q S R W F P, then completed, skipped, failed, cancelled.
    void table_data() {
        QTest::addColumn<State>("from");
        QTest::addColumn<QString>("row");
        const auto row = [](State from, const char* marks) {
            QTest::newRow(stateName(from).data()) << from << QString::fromLatin1(marks);
        };
        row(State::Queued, ".x...xxxxx");
        row(State::Starting, "x.xxxx.xxx");
        row(State::Running, "xx.xxx.xxx");
        row(State::Waiting, "xxx..x..xx");
        row(State::Finishing, "xx.x..x.xx");
        row(State::Paused, "x........x");
        row(State::Completed, "..........");
        row(State::Skipped, "..........");
        row(State::Failed, "x.........");
        row(State::Cancelled, "x.........");
    }

    void table() {
        QFETCH(const State, from);
        QFETCH(const QString, row);
        QString marks;
        for (const State to : allStates())
            marks += mayBecome(from, to) ? u'x' : u'.';
        QCOMPARE(marks, row);
    }

    void laws() {
        for (const State from : allStates()) {
            QVERIFY(!mayBecome(from, from));
            // Whatever has not ended can be cancelled; what has ended only starts anew.
            QCOMPARE(mayBecome(from, State::Cancelled), !isEnd(from));
            if (isEnd(from))
                for (const State to : allStates())
                    QVERIFY(to == State::Queued || !mayBecome(from, to));
        }
    }

    void everyStateCanBeReached() {
        QSet<State> reached{State::Queued};
        for (qsizetype before = 0; before != reached.size();) {
            before = reached.size();
            const QSet<State> known = reached;
            for (const State from : known)
                for (const State to : allStates())
                    if (mayBecome(from, to))
                        reached.insert(to);
        }
        QCOMPARE(reached.size(), allStates().size());
    }
};

QTEST_GUILESS_MAIN(StateTest)
#include "statetest.moc"
