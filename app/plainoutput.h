#pragma once

#include "error.h"

#include <QString>

#include <cstdio>

namespace quintet {

/// What the commands that are no download write: lines, in UTF-8.
void print(FILE* file, const QString& line);

/// Says on standard error what is wrong with the call; returns its exit code, 2.
int wrongCall(const QString& sentence);

/// "The cache can't be cleared: …." on standard error; returns the exit code, 1.
int failed(const QString& what, const Error& error);

/// Whether all of standard output could be written.
bool flushed();

} // namespace quintet
