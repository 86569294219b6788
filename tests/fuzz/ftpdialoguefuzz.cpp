#include "feed.h"
#include "ftp/inquiry.h"
#include "ftp/login.h"
#include "ftp/path.h"
#include "ftp/retrieval.h"

using namespace quintet;
using namespace quintet::test;

namespace {

/// A server that talks without end is left after so many replies; four scripts know about 16 marks
/// and 8 strays each.
constexpr int kMostReplies = 200;
const QString kPassword = QStringLiteral("pässwörd  17");

/// A connection without sockets: carries out what the script says, and writes it down.
struct Course {
    QByteArrayList sent; ///< "tls" and "data" where those began.
    bool finished = false;
    bool receiving = false;
    std::optional<Error> error;

    bool isOver() const { return finished || error; }
    qsizetype place(const QByteArray& verb) const {
        for (qsizetype i = 0; i < sent.size(); ++i) {
            if (sent[i] == verb || sent[i].startsWith(QByteArray(verb + ' ')))
                return i;
        }
        return -1;
    }
};

/// `dead`: how many data ports don't answer.
Course played(FtpScript& script, const QByteArray& server, int dead) {
    Course course;
    const auto take = [&](FtpStep step) {
        for (;;) {
            MUST_HOLD(!course.isOver());
            switch (step.what) {
            case FtpStep::Do::Wait:
                return;
            case FtpStep::Do::Send:
                MUST_HOLD(!step.line.contains('\r') && !step.line.contains('\n') &&
                          !step.line.contains('\0'));
                MUST_HOLD(!course.receiving);
                course.sent.append(step.line);
                MUST_HOLD(course.sent.size() <= 16);
                return;
            case FtpStep::Do::StartTls:
                MUST_HOLD(course.place("tls") < 0);
                course.sent.append("tls");
                step = script.secured();
                break;
            case FtpStep::Do::OpenData:
                MUST_HOLD(step.port > 0);
                course.sent.append("data");
                step =
                    dead-- > 0 ? script.dataFailed({ErrorKind::Connect, {}}) : script.dataOpened();
                break;
            case FtpStep::Do::Receive:
                MUST_HOLD(!course.receiving && course.place("data") >= 0);
                course.receiving = true;
                course.finished = step.over;
                return;
            case FtpStep::Do::Finish:
                course.finished = true;
                return;
            case FtpStep::Do::Fail:
                course.error = step.error;
                return;
            }
        }
    };
    take(script.begin());
    FtpReplyParser parser;
    parser.add(server);
    int replies = 0;
    while (!course.isOver()) {
        const auto reply = parser.next();
        if (!reply || !*reply)
            break;
        MUST_HOLD(++replies <= kMostReplies);
        take(script.heard(**reply));
    }
    if (course.error)
        MUST_HOLD(isHarmless(course.error->detail));
    return course;
}

void logIn(quint8 choice, const QByteArray& server) {
    FtpLoginOrder order;
    order.implicitTls = (choice & 1U) != 0;
    order.tls = static_cast<FtpTls>((choice >> 1U) % 3);
    order.who = {QStringLiteral("bob"), kPassword};
    FtpLogin login(order);
    const Course course = played(login, server, 0);
    const qsizetype tls = course.place("tls");
    const bool secure = order.implicitTls || tls >= 0;
    for (const char* verb : {"USER", "PASS"}) {
        const qsizetype at = course.place(verb);
        if (at >= 0 && !order.implicitTls && order.tls == FtpTls::Require)
            MUST_HOLD(tls >= 0 && tls < at);
        // What was said in the clear doesn't get a password once TLS was agreed on.
        if (at >= 0 && tls >= 0)
            MUST_HOLD(tls < at);
    }
    if (order.implicitTls || order.tls == FtpTls::Off)
        MUST_HOLD(course.place("AUTH") < 0);
    MUST_HOLD(course.place("PASS") < 0 || course.place("USER") >= 0);
    MUST_HOLD(login.wasReadable() == (!secure && course.place("PASS") >= 0));
    if (course.finished)
        MUST_HOLD(login.isProtected() == secure);
    if (course.finished && !order.implicitTls && order.tls == FtpTls::Require)
        MUST_HOLD(secure);
    if (course.error)
        MUST_HOLD(!course.error->detail.contains(kPassword) &&
                  !course.error->detail.contains(kPassword.simplified()));
}

void inquire(quint8 choice, const QByteArray& path, const QByteArray& server) {
    FtpInquiry inquiry(path, {(choice & 1U) != 0, (choice & 2U) != 0, false});
    const Course course = played(inquiry, server, 0);
    MUST_HOLD(course.sent.size() <= 4);
    MUST_HOLD(inquiry.facts().size >= -1);
    MUST_HOLD(inquiry.facts().modified.isEmpty() || inquiry.facts().modifiedAt().isValid());
}

void retrieve(quint8 choice, const QByteArray& path, const QByteArray& server) {
    FtpRetrievalOrder order;
    order.command = "RETR " + path;
    order.offset = (choice & 1U) != 0 ? 1000 : 0;
    order.epsv = (choice & 2U) != 0;
    order.pasv = (choice & 4U) != 0;
    FtpRetrieval retrieval(order);
    const Course course = played(retrieval, server, (choice >> 3U) % 4);
    MUST_HOLD(retrieval.offset() == 0 || retrieval.offset() == order.offset);
    MUST_HOLD(order.pasv || course.place("PASV") < 0);
    if (course.receiving) {
        MUST_HOLD(course.sent.last() == order.command);
        // Where a part is promised, the server was told where to begin.
        MUST_HOLD(retrieval.offset() == 0 || course.place("REST 1000") >= 0);
    }
    if (retrieval.isOrderlyRefusal())
        MUST_HOLD(course.error && !course.receiving);
}

} // namespace

/// The dialogues with any server: what they send is one command a line, they come to an end, and
/// no password goes where it must not.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Feed feed(data, size);
    const quint8 kind = feed.byte() % 4;
    const quint8 choice = feed.byte();
    const QByteArray address = feed.line();
    const QByteArray server = feed.rest();
    const auto path = ftpPath(QUrl::fromEncoded("ftp://host/" + address));
    if (!path)
        return 0;
    if (kind == 0) {
        logIn(choice, server);
    } else if (kind == 1) {
        inquire(choice, *path, server);
    } else if (kind == 2) {
        retrieve(choice, *path, server);
    } else {
        FtpSettling settling((choice & 1U) != 0);
        MUST_HOLD(played(settling, server, 0).sent.size() <= 1);
    }
    return 0;
}
