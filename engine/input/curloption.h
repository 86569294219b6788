#pragma once

#include <QString>

namespace quintet {

/// What an option of curl's means to us.
enum class CurlMeaning {
    Header,
    Cookie,
    UserAgent,
    Referer,
    User,
    Bearer,
    Output,
    Url,
    Method,
    Sends,   ///< It makes curl upload or post something.
    Nothing, ///< We do it anyway, or it is only for the terminal.
    Warns,   ///< It had a purpose that we don't serve.
    Unknown,
};

struct CurlOption {
    const char* name; ///< Without dashes.
    char letter;      ///< 0: none.
    bool takesValue;
    CurlMeaning meaning;
};

/// Unknown when curl has none of that name that is known here.
CurlOption curlOptionNamed(const QString& name);
CurlOption curlOptionLettered(QChar letter);

} // namespace quintet
