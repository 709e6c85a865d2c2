#include "tool_chain_places.hpp"

#include <filesystem>

#include "bench.hpp"
#include "rehearse/base/file.hpp"
#include "support/catch.hpp"

using namespace rehearse;
namespace fs = std::filesystem;

namespace {

// A home folder with versions of a program that no system has.
struct Home {
  TempDir folder = bench::fresh_folder();
  std::vector<ToolChainPlace> places{{"~/.versions/*", "~/.versions/chosen", "^(v?[0-9][0-9.]*)", {"no-such-tool", "true"}}};

  void install(const std::string& version, const std::string& program) const {
    const fs::path bin = folder.path() / ".versions" / version / "bin";
    fs::create_directories(bin);
    fs::copy_file("/bin/true", bin / program);
  }
  void choose(const std::string& version) const { REQUIRE(write_file(folder.path() / ".versions/chosen", version + "\n")); }
  [[nodiscard]] std::string place_of(const std::string& program) const {
    const auto found = find_program(program, places, folder.path());
    return !found ? "nowhere" : found->place.empty() ? "the system" : found->place.filename().string();
  }
};

}  // namespace

TEST_CASE("the version that its user has chosen counts before the system's") {
  const Home home;
  home.install("v9.11.2", "true");
  home.install("v20.1.0", "true");
  CHECK(home.place_of("true") == "the system");
  home.choose("9");
  CHECK(home.place_of("true") == "v9.11.2");
  home.choose("v20.1");
  CHECK(home.place_of("true") == "v20.1.0");
  home.choose("system");
  CHECK(home.place_of("true") == "the system");
  home.choose("7");  // not there any more
  CHECK(home.place_of("true") == "the system");
}

TEST_CASE("where the system has none, the newest of a user's own counts") {
  const Home home;
  CHECK(home.place_of("no-such-tool") == "nowhere");
  home.install("v9.11.2", "no-such-tool");
  home.install("v20.1.0", "no-such-tool");
  home.install("v20.10.0", "another");
  CHECK(home.place_of("no-such-tool") == "v20.1.0");
  const auto found = find_program("no-such-tool", home.places, home.folder.path());
  CHECK(found->path == home.folder.path() / ".versions/v20.1.0/bin/no-such-tool");
}

TEST_CASE("only what a place is for is looked for there, and nothing without a home") {
  Home home;
  home.install("v1.0", "another");
  home.choose("1");
  CHECK(home.place_of("another") == "nowhere");
  home.install("v1.0", "no-such-tool");
  CHECK(home.place_of("no-such-tool") == "v1.0");
  CHECK_FALSE(find_program("no-such-tool", home.places, {}));
  home.places.front().chosen_in.clear();  // then the newest is the choice
  home.install("v1.0", "true");
  CHECK(home.place_of("true") == "v1.0");
}
