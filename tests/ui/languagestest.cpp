#include "languages.h"

#include "adddialog.h"
#include "detailspane.h"
#include "downloadmodel.h"
#include "downloadtable.h"
#include "editurls.h"
#include "format.h"
#include "mainwindow.h"
#include "preferences.h"
#include "previewpane.h"
#include "progressdelegate.h"
#include "removequestion.h"
#include "resultspane.h"
#include "settingspage.h"
#include "settingswindow.h"
#include "sidebar.h"
#include "signin.h"
#include "startdialog.h"
#include "steering.h"
#include "translationfile.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>

using namespace quintet;
using namespace quintet::test;
using namespace Qt::StringLiterals;

/// The window in each of its languages, and mirrored.
class LanguagesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void best_data();
    void best();
    void choices();
    void numbersFollow();
    void batchModeStaysEnglish();
    void nothingStaysEnglish_data() { languages(); }
    void nothingStaysEnglish();
    void standardButtons_data() { languages(); }
    void standardButtons();
    void keysAreSingle_data() { languages(); }
    void keysAreSingle();
    void fits_data() { languages(); }
    void fits();
    void mirrored();
    void progressIsMirrored();
    void numbersStandInOrder();

private:
    static void languages();
    std::unique_ptr<MainWindow> open() const;
    QSet<QString> wordsIn(const QString& code);

    QTemporaryDir m_settings;
};

namespace {

constexpr std::array kStates{State::Queued,    State::Starting, State::Running,   State::Waiting,
                             State::Finishing, State::Paused,   State::Completed, State::Skipped,
                             State::Failed,    State::Cancelled};

Snapshot snapshotOf(const Snapshot& before, State state) {
    Snapshot snapshot = before;
    snapshot.state = state;
    if (state != State::Queued && state != State::Starting) {
        snapshot.size = 3'000'000;
        snapshot.received = 1'500'000;
    }
    snapshot.connections = state == State::Running ? 4 : 0;
    snapshot.rate = state == State::Running ? 100'000 : 0;
    if (state == State::Waiting)
        snapshot.retryInMs = 30'000;
    if (state == State::Failed) {
        snapshot.error.emplace();
        snapshot.error->kind = ErrorKind::HttpStatus;
        snapshot.error->status = 404;
    }
    return snapshot;
}

/// A queue with a download in every state, and a line that wasn't understood.
void fill(MainWindow& window) {
    InputList list;
    for (std::size_t i = 0; i < kStates.size(); ++i) {
        InputEntry entry;
        entry.sources = {QUrl(u"https://example.org/%1.fits"_s.arg(i))};
        list.entries.append(entry);
    }
    list.problems.append({u"example.txt"_s, 3, u"example"_s, u"example"_s});
    window.add(list);
    QList<Snapshot> snapshots;
    QList<Outcome> outcomes;
    for (std::size_t i = 0; i < kStates.size(); ++i) {
        const Snapshot snapshot = snapshotOf(window.model().at(int(i)), kStates[i]);
        snapshots.append(snapshot);
        if (snapshot.error) {
            Outcome outcome;
            outcome.id = snapshot.id;
            outcome.state = snapshot.state;
            outcome.url = snapshot.url;
            outcome.error = snapshot.error;
            outcomes.append(outcome);
        }
    }
    window.apply(snapshots);
    window.apply(outcomes);
}

void gather(QSet<QString>& words, const QAbstractItemModel& model, const QModelIndex& parent = {}) {
    for (int column = 0; column < model.columnCount(parent); ++column)
        words += model.headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (int role :
                 {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)})
                words += index.data(role).toString();
            if (column == 0)
                gather(words, model, index);
        }
    }
}

QString withoutKey(QString text) {
    static const QRegularExpression key(u"\\(&.\\)|&"_s);
    return text.remove(key);
}

/// All that is written in `top`, or said of it.
void gather(QSet<QString>& words, const QWidget& top) {
    QList<const QWidget*> widgets{&top};
    for (const QWidget* it : top.findChildren<QWidget*>())
        widgets += it;
    for (const QWidget* it : std::as_const(widgets)) {
        words +=
            {it->windowTitle(), it->toolTip(), it->accessibleName(), it->accessibleDescription()};
        if (const auto* label = qobject_cast<const QLabel*>(it))
            words += withoutKey(label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(it))
            words += withoutKey(button->text());
        if (const auto* field = qobject_cast<const QLineEdit*>(it))
            words += field->placeholderText();
        if (const auto* box = qobject_cast<const QComboBox*>(it)) {
            for (int i = 0; i < box->count(); ++i)
                words += box->itemText(i);
        }
        if (const auto* tabs = qobject_cast<const QTabBar*>(it)) {
            for (int i = 0; i < tabs->count(); ++i)
                words += tabs->tabText(i);
        }
        const auto* view = qobject_cast<const QAbstractItemView*>(it);
        if (view && view->model())
            gather(words, *view->model());
        for (const QAction* action : it->actions())
            words += {withoutKey(action->text()), action->toolTip()};
    }
}

/// The key of `text`, if it has one.
QChar keyOf(QString text) {
    text.remove(u"&&"_s);
    const qsizetype at = text.indexOf(u'&');
    return at < 0 || at + 1 >= text.size() ? QChar() : text[at + 1].toLower();
}

QStringList doubled(const QStringList& texts) {
    QHash<QChar, QString> owners;
    QStringList faults;
    for (const QString& text : texts) {
        const QChar key = keyOf(text);
        if (key.isNull())
            continue;
        if (owners.contains(key))
            faults += owners[key] + " / "_L1 + text;
        owners.insert(key, text);
    }
    return faults;
}

QStringList doubledIn(const QMenu& menu) {
    QStringList texts;
    for (const QAction* action : menu.actions())
        texts += action->text();
    return doubled(texts);
}

QStringList doubledIn(const QWidget& dialog) {
    QStringList texts;
    for (const QWidget* it : dialog.findChildren<QWidget*>()) {
        if (const auto* label = qobject_cast<const QLabel*>(it); label && label->buddy())
            texts += label->text();
        else if (const auto* button = qobject_cast<const QAbstractButton*>(it))
            texts += button->text();
    }
    return doubled(texts);
}

/// The menu that a right click on `view` opens.
QStringList doubledInMenuOf(QWidget& view) {
    emit view.customContextMenuRequested(QPoint(5, 5));
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    if (!menu)
        return {u"no menu"_s};
    const QStringList faults = doubledIn(*menu);
    menu->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return faults;
}

} // namespace

void LanguagesTest::initTestCase() {
    QVERIFY(m_settings.isValid());
    QCoreApplication::setOrganizationName(u"quintet-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void LanguagesTest::cleanup() {
    qDeleteAll(qApp->findChildren<QTranslator*>());
    QLocale::setDefault(QLocale::system());
    QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
    QSettings().clear();
}

void LanguagesTest::languages() {
    QTest::addColumn<QString>("code");
    const QStringList codes = Languages::codes().mid(1);
    QVERIFY(codes.size() >= 5);
    for (const QString& code : codes)
        QTest::newRow(qPrintable(code)) << code;
}

void LanguagesTest::best_data() {
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("expected");
    QTest::newRow("country") << QStringList{u"de-AT"_s, u"de"_s} << u"de"_s;
    QTest::newRow("first of two") << QStringList{u"fr-CA"_s, u"de-DE"_s} << u"fr"_s;
    QTest::newRow("first is unknown") << QStringList{u"cy-GB"_s, u"es-MX"_s} << u"es"_s;
    QTest::newRow("English first") << QStringList{u"en-GB"_s, u"de-DE"_s} << u"en"_s;
    QTest::newRow("Simplified") << QStringList{u"zh-CN"_s} << u"zh_CN"_s;
    QTest::newRow("Simplified by script") << QStringList{u"zh-Hans-SG"_s} << u"zh_CN"_s;
    QTest::newRow("Simplified elsewhere") << QStringList{u"zh-SG"_s} << u"zh_CN"_s;
    QTest::newRow("Traditional") << QStringList{u"zh-TW"_s} << u"en"_s;
    QTest::newRow("Traditional, then Japanese")
        << QStringList{u"zh-Hant-HK"_s, u"ja-JP"_s} << u"ja"_s;
    QTest::newRow("code of ours") << QStringList{u"zh_CN"_s} << u"zh_CN"_s;
    QTest::newRow("C") << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("unknown") << QStringList{u"xx"_s} << u"en"_s;
    QTest::newRow("unknown, then German") << QStringList{u"xx"_s, u"de"_s} << u"de"_s;
    QTest::newRow("none") << QStringList() << u"en"_s;
}

void LanguagesTest::best() {
    QFETCH(QStringList, wanted);
    const QStringList codes{u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s};
    QTEST(Languages::best(wanted, codes), "expected");
}

void LanguagesTest::choices() {
    const auto choices = Languages::choices();
    QCOMPARE(choices.size(), Languages::codes().size() + 1);
    QCOMPARE(choices[0].first, QString());
    QVERIFY(choices.contains({u"en"_s, u"English"_s}));
    QVERIFY(choices.contains({u"de"_s, u"Deutsch"_s}));
    QVERIFY(choices.contains({u"zh_CN"_s, u"简体中文"_s}));
}

void LanguagesTest::numbersFollow() {
    Languages::speak(u"de"_s);
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void LanguagesTest::batchModeStaysEnglish() {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LANGUAGE"_s, u"de"_s);
    environment.insert(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
    environment.insert(u"HOME"_s, m_settings.path());
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(qEnvironmentVariable("QUINTET_BINARY"),
                  {u"--headless"_s, u"-q"_s, u"--proxy"_s, u"none"_s, u"--retries"_s, u"0"_s,
                   u"-d"_s, m_settings.path(), u"http://127.0.0.1:1/example.fits"_s});
    QVERIFY(program.waitForFinished(60'000));
    const QString said = QString::fromUtf8(program.readAllStandardError());
    QVERIFY2(said.contains("can't be reached"_L1), qPrintable(said));
}

std::unique_ptr<MainWindow> LanguagesTest::open() const {
    auto window = std::make_unique<MainWindow>(Settings{}, m_settings.path());
    window->resize(1180, 680);
    window->show();
    fill(*window);
    return window;
}

QSet<QString> LanguagesTest::wordsIn(const QString& code) {
    cleanup();
    Languages::speak(code);
    QSet<QString> words;
    {
        const MainWindow empty(Settings{}, m_settings.path());
        gather(words, empty);
    }
    const auto window = open();
    gather(words, *window);
    window->findChild<DownloadTable*>()->selectRow(2);
    window->results().showDetails();
    Preferences preferences;
    const Steering steering(*window, preferences);
    const QDateTime now = QDateTime::currentDateTime();
    EditUrls editing({u"https://example.org/"_s}, nullptr);
    SignIn signing(u"example.org"_s, nullptr);
    RemoveQuestion::ask(*window, u"example"_s, 2, [](bool) {});
    StartDialog starting(now, now);
    for (QWidget* it : {static_cast<QWidget*>(&editing), static_cast<QWidget*>(&signing),
                        static_cast<QWidget*>(&starting)}) {
        it->setAttribute(Qt::WA_DeleteOnClose, false);
        gather(words, *it);
    }
    const AddDialog adding(window->model());
    const PreviewPane preview;
    const SettingsWindow settings(preferences);
    for (const QWidget* it :
         {static_cast<const QWidget*>(window.get()), static_cast<const QWidget*>(&adding),
          static_cast<const QWidget*>(&preview), static_cast<const QWidget*>(&settings)})
        gather(words, *it);
    words.remove(QString());
    return words;
}

void LanguagesTest::nothingStaysEnglish() {
    QFETCH(QString, code);
    // What is the same in both, because it is said so.
    const auto file = TranslationFile::read(
        QStringLiteral(QUINTET_ROOT "/resources/translations/quintet_%1.ts").arg(code));
    QStringList same;
    for (const TranslationFile::Message& it : file.messages) {
        if (!it.translations.contains(it.source))
            continue;
        QString pattern = QRegularExpression::escape(withoutKey(it.source));
        static const QRegularExpression place(u"\\\\%\\d"_s);
        same += pattern.replace(place, u".*"_s);
    }
    const QRegularExpression allowed(u"^(%1)$"_s.arg(same.join(u'|')),
                                     QRegularExpression::DotMatchesEverythingOption);
    QVERIFY2(allowed.isValid(), qPrintable(allowed.errorString()));
    // Units are the same everywhere.
    static const QRegularExpression letters(u"^(?![0-9.]+ [A-Za-z/]+$).*[A-Za-z]{2,}"_s);

    const QSet<QString> english = wordsIn(u"en"_s);
    const QSet<QString> words = wordsIn(code);
    QVERIFY(words.size() > 100);
    // Names of languages and keys, and how digests are written.
    QStringList names{u"Quintet"_s, u"sha-256=…"_s, u"Ctrl+Return"_s};
    const auto choices = Languages::choices();
    for (const auto& choice : choices)
        names += choice.second;
    QStringList left;
    for (const QString& text : words) {
        // What a server, a list or a folder is called isn't ours.
        const bool ours = !text.contains("example"_L1) && !text.contains(".fits"_L1) &&
                          !QDir::isAbsolutePath(text) && !names.contains(text);
        // Keys are called as Qt's own translation has them.
        const QKeySequence keys(text, QKeySequence::PortableText);
        if (text.contains(u'+') && keys.toString(QKeySequence::PortableText) == text)
            continue;
        if (ours && english.contains(text) && text.contains(letters) && !text.contains(allowed))
            left += text;
    }
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

void LanguagesTest::standardButtons() {
    QFETCH(QString, code);
    QVERIFY2(QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + "/qtbase_"_L1 +
                           code + ".qm"_L1),
             "Qt's own translations are not installed");
    Languages::speak(code);
    const QDialogButtonBox buttons(QDialogButtonBox::Cancel);
    QVERIFY(withoutKey(buttons.button(QDialogButtonBox::Cancel)->text()) != "Cancel"_L1);
}

void LanguagesTest::keysAreSingle() {
    QFETCH(QString, code);
    Languages::speak(code);
    const auto window = open();
    auto* table = window->findChild<DownloadTable*>();
    table->selectRow(0);
    Preferences preferences;
    const Steering steering(*window, preferences);
    const SettingsWindow settings(preferences);
    const QDateTime now = QDateTime::currentDateTime();
    const StartDialog starting(now, now);
    QStringList faults = doubledIn(starting);
    for (const SettingsPage* page : settings.findChildren<SettingsPage*>())
        faults += doubledIn(*page);
    for (const QMenu* menu : window->findChildren<QMenu*>())
        faults += doubledIn(*menu);
    faults += doubledInMenuOf(*table);
    faults += doubledInMenuOf(window->results().view());
    const AddDialog adding(window->model());
    EditUrls editing({u"https://example.org/"_s}, nullptr);
    SignIn signing(u"example.org"_s, nullptr);
    faults += doubledIn(adding) + doubledIn(editing) + doubledIn(signing);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// Nothing in it asks for more than a small screen has.
void LanguagesTest::fits() {
    QFETCH(QString, code);
    Languages::speak(code);
    const auto window = open();
    window->results().setOpen(true);
    QVERIFY2(window->minimumSizeHint().width() <= 900,
             qPrintable(QString::number(window->minimumSizeHint().width())));
    window->resize(900, 600);
    const auto* table = window->findChild<DownloadTable*>();
    QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
    QVERIFY(table->columnWidth(DownloadModel::NameColumn) >= 280);
}

void LanguagesTest::mirrored() {
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto window = open();
    const auto at = [&](const QWidget* widget) {
        return QRect(widget->mapTo(window.get(), QPoint()), widget->size());
    };
    auto* table = window->findChild<DownloadTable*>();
    const QRect sidebar = at(window->findChild<Sidebar*>());
    QVERIFY(sidebar.left() >= at(table).right());
    QVERIFY(sidebar.right() >= window->width() - 2);
    const QHeaderView* header = table->horizontalHeader();
    int before = header->viewport()->width();
    for (int column : {DownloadModel::NameColumn, DownloadModel::ProgressColumn,
                       DownloadModel::SizeColumn, DownloadModel::StateColumn}) {
        const int here = header->sectionViewportPosition(column);
        QVERIFY2(here < before, qPrintable(QString::number(column)));
        before = here;
    }
    // The first column begins at the right edge.
    QCOMPARE(header->sectionViewportPosition(DownloadModel::NameColumn) +
                 header->sectionSize(DownloadModel::NameColumn),
             header->viewport()->width());
    // Add links is the first of the toolbar, the menu its last.
    const auto* menu = window->findChild<QToolButton*>(u"menu"_s);
    const auto* limit = window->findChild<QToolButton*>(u"limit"_s);
    QVERIFY(at(menu).right() < at(limit).left());
    QVERIFY(at(menu).left() < 20);
}

void LanguagesTest::progressIsMirrored() {
    const QRect cell(0, 0, 200, 28);
    const QRect left = ProgressDelegate::barRect(cell, 40, Qt::LeftToRight);
    const QRect right = ProgressDelegate::barRect(cell, 40, Qt::RightToLeft);
    QCOMPARE(left.size(), right.size());
    QCOMPARE(left.left() - cell.left(), cell.right() - right.right());
    QVERIFY(left.left() < right.left());
}

void LanguagesTest::numbersStandInOrder() {
    const Format format;
    const auto all = [&] {
        return QStringList{
            format.size(5),         format.size(25'200'000),    format.rate(61'000),
            format.duration(6'000), format.duration(3'700'000), format.percent(41, 100)};
    };
    const QStringList plain = all();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QStringList marked = all();
    for (qsizetype i = 0; i < plain.size(); ++i)
        QCOMPARE(marked[i], u'\u200e' + plain[i] + u'\u200e');
    QCOMPARE(format.size(-1), Format::unknown());
}

QTEST_MAIN(LanguagesTest)
#include "languagestest.moc"
