#pragma once

namespace quintet {

/// What a call wants of the window besides its URLs.
enum class Wish { None, Add, PauseAll, ResumeAll };

} // namespace quintet
