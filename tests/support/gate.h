#pragma once

#include <memory>
#include <mutex>

namespace quintet::test {

/// Holds answers back until the test opens it: order without sleeping.
class Gate {
public:
    void open() {
        const std::lock_guard lock(m_mutex);
        m_open = true;
    }
    bool isOpen() const {
        const std::lock_guard lock(m_mutex);
        return m_open;
    }

private:
    mutable std::mutex m_mutex;
    bool m_open = false;
};

using GatePtr = std::shared_ptr<Gate>;
inline GatePtr closedGate() {
    return std::make_shared<Gate>();
}

} // namespace quintet::test
