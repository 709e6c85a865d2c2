#include "rehearse/judge/crash.hpp"

namespace rehearse {

std::string_view to_string(CrashKind kind) {
  switch (kind) {
    case CrashKind::out_of_bounds: return "out_of_bounds";
    case CrashKind::null_pointer: return "null_pointer";
    case CrashKind::use_after_free: return "use_after_free";
    case CrashKind::double_free: return "double_free";
    case CrashKind::bad_free: return "bad_free";
    case CrashKind::bad_memory_access: return "bad_memory_access";
    case CrashKind::invalid_iterator: return "invalid_iterator";
    case CrashKind::modified_while_iterated: return "modified_while_iterated";
    case CrashKind::uninitialised: return "uninitialised";
    case CrashKind::signed_overflow: return "signed_overflow";
    case CrashKind::bad_shift: return "bad_shift";
    case CrashKind::division_by_zero: return "division_by_zero";
    case CrashKind::stack_overflow: return "stack_overflow";
    case CrashKind::missing_return: return "missing_return";
    case CrashKind::bad_cast: return "bad_cast";
    case CrashKind::missing_key: return "missing_key";
    case CrashKind::bad_value: return "bad_value";
    case CrashKind::wrong_type: return "wrong_type";
    case CrashKind::undefined_name: return "undefined_name";
    case CrashKind::assertion: return "assertion";
    case CrashKind::deadlock: return "deadlock";
    case CrashKind::uncaught_exception: return "uncaught_exception";
    case CrashKind::exit: return "exit";
    case CrashKind::unknown: return "unknown";
  }
  return "unknown";
}

std::optional<CrashKind> parse_crash_kind(std::string_view text) {
  for (int i = 0; i <= static_cast<int>(last_crash_kind); ++i) {
    if (text == to_string(static_cast<CrashKind>(i))) return static_cast<CrashKind>(i);
  }
  return std::nullopt;
}

std::string_view words(CrashKind kind) {
  switch (kind) {
    case CrashKind::out_of_bounds: return "out of bounds";
    case CrashKind::null_pointer: return "null pointer";
    case CrashKind::use_after_free: return "use after free";
    case CrashKind::double_free: return "double free";
    case CrashKind::bad_free: return "bad free";
    case CrashKind::bad_memory_access: return "bad memory access";
    case CrashKind::invalid_iterator: return "invalid iterator";
    case CrashKind::modified_while_iterated: return "changed while it was iterated";
    case CrashKind::uninitialised: return "uninitialised value";
    case CrashKind::signed_overflow: return "integer overflow";
    case CrashKind::bad_shift: return "bad shift";
    case CrashKind::division_by_zero: return "division by zero";
    case CrashKind::stack_overflow: return "stack overflow";
    case CrashKind::missing_return: return "missing return";
    case CrashKind::bad_cast: return "bad cast";
    case CrashKind::missing_key: return "missing key";
    case CrashKind::bad_value: return "bad value";
    case CrashKind::wrong_type: return "wrong type";
    case CrashKind::undefined_name: return "undefined name";
    case CrashKind::assertion: return "failed assertion";
    case CrashKind::deadlock: return "deadlock";
    case CrashKind::uncaught_exception: return "uncaught exception";
    case CrashKind::exit: return "exit inside the call";
    case CrashKind::unknown: return "unknown";
  }
  return "unknown";
}

}  // namespace rehearse
