// RunnerOptions::read_only_paths: folders of the machine that programs see where they are.
#include <csignal>
#include <filesystem>
#include <optional>
#include <string>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "rehearse/base/file.hpp"
#include "rehearse/base/temp_dir.hpp"
#include "rehearse/sandbox/runner.hpp"
#include "sandbox.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace sandbox_test;

namespace {

namespace fs = std::filesystem;

void put(const fs::path& path, const std::string& content, unsigned mode = 0644) {
  REQUIRE(write_file(path, content));
  fs::permissions(path, fs::perms(mode));
}

void make_folder(const fs::path& path, unsigned mode = 0755) {
  fs::create_directories(path);
  fs::permissions(path, fs::perms(mode));
}

// A home that only its owner may enter, with a tool-chain in it that everybody may read.
class Home {
 public:
  Home() {
    make_folder(tools());
    make_folder(tools() / "bin");
    fs::copy_file("/bin/echo", tools() / "bin/tool");
    put(tools() / "bin/script", "#!/bin/sh\necho script ran\n", 0755);
    put(folder_.path() / "secret", "secret\n");
    fs::permissions(folder_.path(), fs::perms(0700));
  }
  [[nodiscard]] fs::path tools() const { return folder_.path() / "tools"; }
  [[nodiscard]] std::string use() const {
    const std::string bin = (tools() / "bin").string();
    return bin + "/tool tool ran; " + bin + "/script; cat " + (folder_.path() / "secret").string() + "; echo x > " + bin +
           "/new; exit 0";
  }

 private:
  TempDir folder_ = TempDir::create(fs::temp_directory_path(), "home-").value();
};

RunnerOptions showing(const fs::path& folder, std::optional<Confinement> rung = std::nullopt) {
  auto given = options();
  given.read_only_paths = {folder};
  if (rung) {
    given.at_most = *rung;
    given.trust_programs = rung == Confinement::none;
  }
  return given;
}

std::string output_of(Runner& own, const std::string& script) {
  auto out = own.run(shell(script), limits());
  REQUIRE(out);
  return out->standard_output;
}

}  // namespace

TEST_CASE("what appears in a shown folder later is seen by slots made before and by programs that run") {
  const TempDir outside = TempDir::create(fs::temp_directory_path(), "shown-").value();
  const fs::path folder = outside.path() / "folder";
  make_folder(outside.path());
  make_folder(folder);
  auto own = Runner::create(showing(folder)).value();
  auto run = own.start(shell("cd " + folder.string() + "; while read -r line <&3; do eval \"$line\"; done"), limits());
  REQUIRE(run);
  put(folder / "file", "later\n");
  make_folder(folder / "below");
  put(folder / "below/program", "#!/bin/sh\necho executed\n", 0755);
  const std::string request = "cat file below/program; below/program; exit 3\n";
  REQUIRE(::write(run->pipes().requests.get(), request.data(), request.size()) > 0);
  CHECK(run->wait().exit_code == 3);
  CHECK(read_bytes(run->pipes().standard_output.get(), 1000) == "later\n#!/bin/sh\necho executed\nexecuted\n");
  put(folder / "file", "replaced\n");
  CHECK(output_of(own, "cat " + (folder / "file").string()) == "replaced\n");
}

TEST_CASE("a tool-chain below a private home is shown and can be executed, and nothing else of the home") {
  if (!on(Confinement::namespaces)) return;
  const Home home;
  auto own = Runner::create(showing(home.tools())).value();
  CHECK(own.report().unreachable.empty());
  CHECK(output_of(own, home.use()) == "tool ran\nscript ran\n");
  CHECK_FALSE(fs::exists(home.tools() / "bin/new"));
}

TEST_CASE("on the Landlock rung the same holds for an ordinary user, and for root the report says that it does not") {
  const Home home;
  auto own = Runner::create(showing(home.tools(), Confinement::landlock));
  if (!own) return;  // a kernel without it
  if (::geteuid() == 0) {
    CHECK(own->report().unreachable == std::vector<std::string>{home.tools().string()});
    CHECK(output_of(*own, home.use()).empty());
  } else {
    CHECK(own->report().unreachable.empty());
    CHECK(output_of(*own, home.use()) == "tool ran\nscript ran\n");
  }
  CHECK_FALSE(fs::exists(home.tools() / "bin/new"));
}

TEST_CASE("a folder that is root's alone is reported, since programs are not root") {
  if (::geteuid() != 0) return;
  const Home home;
  fs::permissions(home.tools(), fs::perms(0700));
  for (const auto rung : {Confinement::namespaces, Confinement::landlock, Confinement::none}) {
    auto own = Runner::create(showing(home.tools(), rung));
    if (!own) continue;
    CHECK(own->report().unreachable == std::vector<std::string>{home.tools().string()});
  }
}

TEST_CASE("a shown folder that is missing is an error that names it, on every rung") {
  const TempDir outside = TempDir::create(fs::temp_directory_path(), "shown-").value();
  const fs::path missing = outside.path() / "missing";
  for (const auto rung : {Confinement::namespaces, Confinement::landlock, Confinement::none}) {
    const auto refused = Runner::create(showing(missing, rung));
    REQUIRE_FALSE(refused);
    INFO(refused.error().message);
    CHECK(refused.error().message.find("cannot show " + missing.string()) != std::string::npos);
    CHECK_FALSE(refused.error().hint.empty());
  }
}

TEST_CASE("a single file can be shown too") {
  const TempDir outside = TempDir::create(fs::temp_directory_path(), "shown-").value();
  make_folder(outside.path());
  put(outside.path() / "file", "content\n");
  put(outside.path() / "other", "other\n");
  auto own = Runner::create(showing(outside.path() / "file")).value();
  CHECK(own.report().unreachable.empty());
  if (on(Confinement::none)) return;
  CHECK(output_of(own, "cat " + (outside.path() / "file").string() + " " + (outside.path() / "other").string()) == "content\n");
}
