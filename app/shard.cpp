#include "shard.h"

#include "optionvalue.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace quintet {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostShards = 1'000'000;

Unexpected<Error> refused(const QString& detail) {
    return Unexpected{Error{.kind = ErrorKind::Usage, .detail = detail}};
}

Result<int> variable(const QProcessEnvironment& environment, const QString& name) {
    bool good = false;
    const int value = environment.value(name).trimmed().toInt(&good);
    if (!good)
        return refused(environment.contains(name) ? u"%1 is not a number"_s.arg(name)
                                                  : u"%1 is not set"_s.arg(name));
    return value;
}

Result<Shard> slurmShard(const QProcessEnvironment& environment) {
    int values[4] = {0, 0, 1, 0};
    static const QString names[] = {u"SLURM_ARRAY_TASK_ID"_s, u"SLURM_ARRAY_TASK_MIN"_s,
                                    u"SLURM_ARRAY_TASK_STEP"_s, u"SLURM_ARRAY_TASK_COUNT"_s};
    for (int i = 0; i < 4; ++i) {
        // Older ones don't tell the step.
        if (i == 2 && !environment.contains(names[i]))
            continue;
        const auto value = variable(environment, names[i]);
        if (!value)
            return Unexpected{value.error()};
        values[i] = *value;
    }
    const auto [id, least, step, count] = values;
    const qint64 away = qint64(id) - least;
    if (step < 1 || count < 1 || away < 0 || away % step != 0 || away / step >= count)
        return refused(u"Slurm's array variables contradict each other"_s);
    return Shard{static_cast<int>(away / step), count};
}

Result<Shard> kubernetesShard(const QProcessEnvironment& environment, int count) {
    const auto index = variable(environment, u"JOB_COMPLETION_INDEX"_s);
    if (!index)
        return Unexpected{index.error()};
    if (*index < 0 || *index >= count)
        return refused(u"JOB_COMPLETION_INDEX is not from 0 to %1"_s.arg(count - 1));
    return Shard{*index, count};
}

} // namespace

bool Shard::has(const QByteArray& key) const {
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256);
    return qFromBigEndian<quint64>(hash.constData()) % static_cast<quint64>(count) ==
           static_cast<quint64>(index);
}

Result<Shard> readShard(const QString& text, const QProcessEnvironment& environment) {
    if (text == "auto"_L1)
        return slurmShard(environment);
    const qsizetype slash = text.indexOf(u'/');
    const auto count = readNumber(text.mid(slash + 1), 1, kMostShards);
    if (slash < 0 || !count)
        return refused(u"it takes K/N, such as 2/10, auto or auto/N"_s);
    if (text.left(slash) == "auto"_L1)
        return kubernetesShard(environment, static_cast<int>(*count));
    const auto number = readNumber(text.left(slash), 1, *count);
    if (!number)
        return refused(u"K in K/N is a number from 1 to N"_s);
    return Shard{static_cast<int>(*number) - 1, static_cast<int>(*count)};
}

} // namespace quintet
