#include "rehearse/base/paths.hpp"

#include <map>

#include "rehearse/base/file.hpp"
#include "rehearse/base/temp_dir.hpp"
#include "support/catch.hpp"

using namespace rehearse;
namespace fs = std::filesystem;

namespace {
Environment environment(std::map<std::string, std::string> values) {
  return [values](const char* name) -> std::optional<std::string> {
    const auto found = values.find(name);
    return found == values.end() ? std::nullopt : std::optional(found->second);
  };
}
}  // namespace

TEST_CASE("folders follow the XDG variables and fall back to the home folder") {
  const auto paths = Paths::from_environment(environment({{"HOME", "/home/u"}, {"XDG_CACHE_HOME", "/var/c"}})).value();
  CHECK(paths.data == "/home/u/.local/share/rehearse");
  CHECK(paths.config == "/home/u/.config/rehearse");
  CHECK(paths.cache == "/var/c/rehearse");
}

TEST_CASE("a relative XDG variable is ignored, as the specification says") {
  const auto paths = Paths::from_environment(environment({{"HOME", "/h"}, {"XDG_DATA_HOME", "data"}})).value();
  CHECK(paths.data == "/h/.local/share/rehearse");
}

TEST_CASE("without a home folder the error names the variable to set") {
  const auto paths = Paths::from_environment(environment({}));
  REQUIRE_FALSE(paths);
  CHECK(paths.error().hint.find("HOME") != std::string::npos);
}

TEST_CASE("an installation is found beside the executable, and a missing part is named") {
  const auto prefix = TempDir::create(fs::temp_directory_path()).value();
  CHECK_FALSE(Installation::find(prefix.path() / "bin/rehearse"));
  REQUIRE(make_directories(prefix.path() / "share/rehearse/problems"));
  REQUIRE(make_directories(prefix.path() / "share/rehearse/languages"));
  const auto incomplete = Installation::find(prefix.path() / "bin/rehearse");
  REQUIRE_FALSE(incomplete);
  CHECK(incomplete.error().message.find("rehearse-jail") != std::string::npos);
  REQUIRE(make_directories(prefix.path() / "libexec/rehearse"));
  REQUIRE(write_file(prefix.path() / "libexec/rehearse/rehearse-jail", ""));
  CHECK(Installation::find(prefix.path() / "bin/rehearse"));
}
