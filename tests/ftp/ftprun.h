#pragma once

#include "body.h"
#include "ftp/ftptransfer.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QtTest>

#include <optional>

namespace quintet::test {

using namespace Qt::StringLiterals;

/// One transfer with its owner and its sink, and what came of it.
class FtpFetch final : private TransferOwner, private ByteSink {
public:
    FtpFetch(FtpSession& session, const FtpOrder& order)
        : transfer(new FtpTransfer(session, order, *this, *this)) {}
    ~FtpFetch() { delete transfer; }
    Q_DISABLE_COPY_MOVE(FtpFetch)

    bool waitForEnd(int ms = 20'000) {
        return QTest::qWaitFor([this] { return status.has_value(); }, ms);
    }
    std::optional<Error> error() const {
        return status && !*status ? std::optional(status->error()) : std::nullopt;
    }
    /// "kind status: detail", or empty.
    QString fault() const {
        if (!status)
            return u"not ended"_s;
        if (*status)
            return {};
        const Error error = status->error();
        return kindName(error.kind) + u" %1: "_s.arg(error.status) + error.detail;
    }

    FtpTransfer* transfer;
    std::optional<Probe> probe;
    std::optional<Status> status;
    Status verdict; ///< What probed() answers.
    QByteArray bytes;
    qint64 offset = -1; ///< Of the first byte.
    int ends = 0;
    int probes = 0;
    bool open = true; ///< Whether the sink wants more.
    bool gap = false; ///< A write that didn't follow the one before.

private:
    void write(qint64 at, const QByteArray& more) override {
        if (offset < 0)
            offset = at;
        gap |= at != offset + bytes.size();
        bytes += more;
    }
    bool wantsMore() const override { return open; }
    Status probed(Transfer&, const Probe& told) override {
        probe = told;
        ++probes;
        return verdict;
    }
    void received(Transfer&, qint64) override {}
    void redirected(Transfer&, const QUrl&) override {}
    void ended(Transfer&, const Status& told) override {
        status = told;
        ++ends;
    }
};

/// A session with its surroundings, ticked as an engine does.
class FtpRun {
public:
    explicit FtpRun(const Settings& wanted = quick())
        : settings(wanted)
        , rate(clock)
        , session(settings, clock, resolver, rate, netrc) {
        rate.setRate(settings.limitRate);
        ticker.setInterval(20);
        QObject::connect(&ticker, &QTimer::timeout, &ticker, [this] {
            for (FtpFetch* fetch : std::as_const(fetches)) {
                fetch->transfer->tick(clock.now());
                fetch->transfer->readMore();
            }
        });
        ticker.start();
    }
    ~FtpRun() { qDeleteAll(fetches); }
    Q_DISABLE_COPY_MOVE(FtpRun)

    static Settings quick() {
        Settings settings;
        settings.timeout = 5'000;
        settings.connectTimeout = 5'000;
        return settings;
    }

    FtpFetch& begin(const FtpOrder& order) {
        auto* fetch = new FtpFetch(session, order);
        fetches.append(fetch);
        fetch->transfer->start();
        return *fetch;
    }
    FtpFetch& fetch(const FtpOrder& order) {
        FtpFetch& one = begin(order);
        if (!one.waitForEnd())
            qWarning("the transfer did not end in time");
        return one;
    }
    FtpFetch& fetch(const QUrl& url) { return fetch(whole(url)); }

    static FtpOrder whole(const QUrl& url) {
        FtpOrder order;
        order.url = url;
        order.range = {0, kOpenEnd};
        return order;
    }
    static FtpOrder part(const QUrl& url, Range range, qint64 total) {
        FtpOrder order;
        order.url = url;
        order.range = range;
        order.ask = true;
        order.total = total;
        order.validator.lastModified = "20200102030405";
        return order;
    }

    Settings settings;
    Clock clock;
    Resolver resolver;
    RateShare rate;
    Netrc netrc;
    FtpSession session;
    QTimer ticker;
    QList<FtpFetch*> fetches;
};

} // namespace quintet::test
