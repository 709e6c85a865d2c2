// What no single program shows: that the checks see what they are for, that the suite is whole, and several programs at once.

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <future>
#include <map>
#include <string>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "host.hpp"
#include "language.hpp"
#include "program.hpp"
#include "rehearse/base/file.hpp"
#include "support/catch.hpp"
#include "trial.hpp"

using namespace hostile;
using namespace rehearse;
namespace fs = std::filesystem;

namespace {

const fs::path folder = HOSTILE_FOLDER;

Range& range() {
  static auto opened = Range::open();
  if (!opened) throw std::runtime_error(opened.error().message + " " + opened.error().hint);
  return *opened;
}

Program program(const std::string& file) { return Program::read(folder / file).value(); }

std::vector<Program> all_programs() {
  std::vector<Program> found;
  for (const auto& topic : fs::directory_iterator(folder)) {
    if (!topic.is_directory() || topic.path().filename() == "harness") continue;  // which has a driver of its own
    for (const auto& file : fs::directory_iterator(topic)) found.push_back(Program::read(file).value());
  }
  return found;
}

bool tells(const std::vector<std::string>& lines, const std::string& text) {
  return std::ranges::any_of(lines, [&](const auto& line) { return line.find(text) != std::string::npos; });
}

// Its complaints when the text, in shell, is let loose.
std::vector<std::string> complaints(const std::string& header, const std::string& script) {
  return range().attempt(Program::parse("files", "made-up.sh", header + "# tries: x\n" + script + "\n").value()).complaints;
}

using RunInBackground = std::future<RunOutput>;

RunInBackground start(const Program& program) {
  auto command = range().prepare(program);
  REQUIRE(command);
  return std::async(std::launch::async, [command = std::move(*command), limits = program.limits] {
    return range().runner().run(command, limits).value();
  });
}

bool fits(const Program& program, const RunResult& result) {
  return std::ranges::any_of(program.endings, [&](const Ending& ending) { return ending.fits(result); });
}

bool still_running(const RunInBackground& run) { return run.wait_for(std::chrono::seconds{0}) != std::future_status::ready; }

}  // namespace

TEST_CASE("a header says how a program must end, within what limits, and what it must print") {
  const auto read = Program::parse("memory", "x.py",
                                   "# hostile: exited 3 or signaled SIGSEGV\n# tries: a thing\n# limits: memory=9 wall=70\n"
                                   "# prints: one: two\n# gap: timed_out: no way yet\nprint(1)\n");
  REQUIRE(read);
  CHECK(read->language->title == "Python");
  CHECK(read->expected() == "exited 3 or signaled SIGSEGV");
  CHECK(read->tries == "a thing");
  CHECK(read->limits.memory_bytes == 9 << 20);
  CHECK(read->limits.wall == std::chrono::milliseconds{70});
  CHECK(read->prints == std::vector<std::string>{"one: two"});
  CHECK(read->gap->reason == "no way yet");
  RunResult result;
  result.status = RunStatus::exited;
  result.exit_code = 3;
  CHECK(fits(*read, result));
  result.exit_code = 4;
  CHECK_FALSE(fits(*read, result));
}

TEST_CASE("a header that cannot be understood is an error that names the file and the line") {
  for (const char* header :
       {"", "# tries: x\n", "# hostile: exited\n", "# hostile: crashed\n# tries: x\n", "# hostile: exited zero\n# tries: x\n",
        "# hostile: signaled SIGNONE\n# tries: x\n", "# hostile: exited 0\n# tries: x\n# limits: memory=many\n",
        "# hostile: exited 0\n# tries: x\n# limit: memory=1\n", "# hostile: exited 0\n# tries: x\n# gap: no status\n"}) {
    INFO(header);
    const auto read = Program::parse("memory", "x.sh", header);
    REQUIRE_FALSE(read);
    CHECK(read.error().message.find("hostile/memory/x.sh") != std::string::npos);
  }
  CHECK_FALSE(Program::parse("memory", "x.cobol", "# hostile: exited 0\n# tries: x\n"));
}

TEST_CASE("the suite is whole: every language and every topic, and no program without a header") {
  const auto programs = all_programs();
  CHECK(programs.size() >= 120);
  std::map<std::string, int> by_language;
  std::map<std::string, int> by_topic;
  for (const auto& one : programs) {
    ++by_language[one.language->title];
    ++by_topic[one.topic];
  }
  for (const auto& language : languages()) {
    INFO(language.title);
    CHECK(by_language[language.title] >= 8);
  }
  for (const char* topic :
       {"processes", "signals", "memory", "output", "idle", "files", "scratch", "network", "kernel", "compile"}) {
    INFO(topic);
    CHECK(by_topic[topic] >= 9);
  }
}

TEST_CASE("a program that does not end as it should, or does not say what it should, is complained about") {
  CHECK(complaints("# hostile: exited 0\n", "exit 0").empty());
  CHECK(tells(complaints("# hostile: exited 0\n", "exit 3"), "it ended as exited 3, not as exited 0"));
  CHECK(tells(complaints("# hostile: exited 0\n# prints: hello\n", "exit 0"), "did not print"));
  CHECK(tells(complaints("# hostile: exited 0\n# hides: hello\n", "echo hello"), "it printed"));
  CHECK(tells(complaints("# hostile: denied\n", "echo 'GOT THROUGH: x'; exit 0"), "got through"));
  CHECK(tells(complaints("# hostile: denied\n", "exit 0"), "did not print what was denied"));
  CHECK(tells(complaints("# hostile: exited 0\n", "echo " + range().bait().secret()), "it printed the secret"));
  CHECK(complaints("# hostile: exited 0\n# gap: exited 3: known\n", "exit 3").empty());
}

TEST_CASE("a missing tool-chain is a failure that names its package") {
  Language language = *language_of("x.rs");
  language.executable = "/usr/bin/no-such-compiler";
  auto lost = Program::parse("memory", "x.rs", "// hostile: exited 0\n// tries: x\nfn main() {}\n").value();
  lost.language = &language;
  CHECK(tells(range().attempt(lost).complaints, "no-such-compiler is missing -> apt-get install rustc"));
}

TEST_CASE("a program that does not build is complained about, with the compiler's words") {
  const auto broken =
      Program::parse("memory", "x.c", "// hostile: exited 0\n// tries: x\nint main(void) { return y; }\n").value();
  const auto lines = range().attempt(broken).complaints;
  CHECK(tells(lines, "does not build: exited 1"));
  CHECK(tells(lines, "'y' undeclared") != tells(lines, "‘y’ undeclared"));
}

TEST_CASE("bait that is read, written or joined is noticed") {
  const auto bait = Bait::lay().value();
  REQUIRE(bait.touched().empty());
  REQUIRE(read_file(bait.open_file()));
  CHECK(tells(bait.touched(), "opened: notes.h"));
  REQUIRE(write_file(bait.test_data(), "changed"));
  CHECK(tells(bait.touched(), "no longer what it was: answers.json"));
  REQUIRE(write_file(bait.drop_folder() / bait.mark(), "left"));
  CHECK(tells(bait.touched(), "made: "));
}

TEST_CASE("a process, a file or a descriptor that is left is noticed") {
  const auto bait = Bait::lay().value();
  adopt_orphans();
  const Traces before = Traces::look(bait.mark());
  REQUIRE(Traces::look(bait.mark()).since(before).empty());
  const UniqueFd forgotten(::open("/dev/null", O_RDONLY | O_CLOEXEC));
  CHECK(tells(Traces::look(bait.mark()).since(before), "descriptors"));
  const fs::path left = "/tmp/" + bait.mark();
  REQUIRE(write_file(left, "left"));
  CHECK(tells(Traces::look(bait.mark()).since(before), "left on the machine: /tmp/"));
  fs::remove(left);
  const pid_t child = ::fork();
  if (child == 0) {
    while (true) ::pause();
  }
  CHECK(tells(Traces::look(bait.mark()).since(before), "a process is left: " + std::to_string(child)));
  ::kill(child, SIGKILL);
  ::waitpid(child, nullptr, 0);
}

TEST_CASE("a clean program beside a hostile one gets its own right result") {
  for (const char* file : {"processes/fork-bomb.c", "processes/spawn-bomb.rs", "memory/mmap-shared.c", "memory/list.py",
                           "output/flood.sh", "scratch/fills-bytes.c", "signals/kill-everybody.sh"}) {
    INFO(file);
    REQUIRE(range().check_clean_run().empty());
    const Traces before = Traces::look(range().bait().mark());
    const Program hostile_one = program(file);
    auto run = start(hostile_one);
    std::vector<std::string> lines;
    do {
      lines = range().check_clean_run();
    } while (lines.empty() && still_running(run));
    CHECK(lines == std::vector<std::string>{});
    const auto result = run.get().result;
    INFO(describe(result));
    CHECK(fits(hostile_one, result));
    CHECK(range().aftermath(before) == std::vector<std::string>{});
  }
}

TEST_CASE("two hostile programs at once both end as they should") {
  const std::array<std::array<const char*, 2>, 4> pairs{{{"processes/fork-bomb.c", "processes/fork-bomb-double.c"},
                                                         {"processes/fork-bomb-setsid.c", "memory/heap.c"},
                                                         {"memory/mmap-private.c", "memory/scratch-is-memory.c"},
                                                         {"output/flood-both.py", "idle/sleep.sh"}}};
  for (const auto& [first, second] : pairs) {
    INFO(first << " and " << second);
    REQUIRE(range().check_clean_run().empty());
    const Traces before = Traces::look(range().bait().mark());
    const std::array both{program(first), program(second)};
    std::array<RunInBackground, 2> runs{start(both[0]), start(both[1])};
    for (std::size_t i = 0; i < 2; ++i) {
      const auto result = runs.at(i).get().result;
      INFO(describe(result));
      CHECK(fits(both.at(i), result));
    }
    CHECK(range().aftermath(before) == std::vector<std::string>{});
  }
}

// A known gap: all runs of a helper share a network namespace, and socket pairs can be bound to abstract names in it.
TEST_CASE("two runs at once cannot talk to each other") {
  const Program whispers = program("network/whispers.c");
  std::array<RunInBackground, 2> runs{start(whispers), start(whispers)};
  for (auto& run : runs) {
    const auto output = run.get();
    CHECK(fits(whispers, output.result));
    CHECK(output.standard_output.empty());
  }
}

TEST_CASE("fifty runs in a row after a fork bomb are all right") {
  REQUIRE(range().check_clean_run().empty());
  const Traces before = Traces::look(range().bait().mark());
  const Program bomb = program("processes/fork-bomb-setsid.c");
  const auto result = start(bomb).get().result;
  CHECK(fits(bomb, result));
  for (int i = 0; i < 50; ++i) {
    INFO("run " << i);
    REQUIRE(range().check_clean_run() == std::vector<std::string>{});
  }
  CHECK(range().aftermath(before) == std::vector<std::string>{});
}
