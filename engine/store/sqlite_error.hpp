#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "rehearse/base/error.hpp"

namespace SQLite {
class Exception;
}

namespace rehearse {

// The one place where SQLite's result codes become Errors. `what` says what could not be done: "cannot append to mock-1".
[[nodiscard]] Error sqlite_error(std::string_view what, const std::filesystem::path& database,
                                 const SQLite::Exception& failure);

// A database that does not hold what it must; says that it is left as it is, and how to get at what it still holds.
[[nodiscard]] Error corrupt_database(const std::filesystem::path& database, std::string_view detail);

[[nodiscard]] Error newer_database(const std::filesystem::path& database, int version, int known_version);

}  // namespace rehearse
