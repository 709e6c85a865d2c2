#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>

#include <sys/wait.h>

#include "rehearse/base/temp_dir.hpp"
#include "support/catch.hpp"

// The real program, without a terminal and in an empty home folder.
namespace {

struct Run {
  int code = -1;
  std::string text;  // standard output and standard error together
};

class Home {
 public:
  Home() : folder_(rehearse::TempDir::create("/tmp", "program-").value()) {}

  [[nodiscard]] Run operator()(const std::string& arguments, const std::string& environment = "") const {
    const std::string home = folder_.path().string();
    const std::string command = "cd " + home + " && env -i PATH=\"$PATH\" HOME=" + home + " LC_ALL=C.UTF-8 " + environment +
                                " " + REHEARSE_PROGRAM + " " + arguments + " 2>&1 < /dev/null";
    std::FILE* pipe = ::popen(command.c_str(), "r");
    REQUIRE(pipe != nullptr);
    Run run;
    std::array<char, 4096> bytes{};
    while (const std::size_t count = std::fread(bytes.data(), 1, bytes.size(), pipe)) run.text.append(bytes.data(), count);
    const int status = ::pclose(pipe);
    run.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return run;
  }

 private:
  rehearse::TempDir folder_;
};

bool has(const Run& run, std::string_view part) { return run.text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("help names the examples first and the next command last", "[program]") {
  const Home rehearse;
  for (const char* words : {"--help", "help", "-h"}) {
    const Run run = rehearse(words);
    CHECK(run.code == 0);
    CHECK(run.text.find("Examples") < run.text.find("In a session"));
    CHECK(has(run, "Next: rehearse interview"));
  }
  const Run one = rehearse("help judge");
  CHECK(one.code == 0);
  CHECK(one.text == rehearse("judge --help").text);
  CHECK(one.text.find("Examples") < one.text.find("Usage"));
}

TEST_CASE("usage errors exit 2 and suggest what was meant", "[program]") {
  const Home rehearse;
  const Run command = rehearse("intervew");
  CHECK(command.code == 2);
  CHECK(has(command, "rehearse: unknown command \"intervew\""));
  CHECK(has(command, "  -> did you mean: rehearse interview"));
  CHECK(rehearse("judge --no-such").code == 2);
  CHECK(rehearse("judge two-sum").code == 2);
  CHECK(rehearse("list --color sometimes").code == 2);
  CHECK(rehearse("interview --minutes many").code == 2);
  CHECK(rehearse("interview --difficulty simple").code == 2);
  CHECK(rehearse("review --since yesterday").code == 2);
  CHECK(rehearse("review burn").code == 2);
  CHECK(has(rehearse("show two-sun"), "two-sum"));
}

TEST_CASE("an error is one JSON object with --json", "[program]") {
  const Home rehearse;
  const Run run = rehearse("status --json");
  CHECK(run.code == 2);
  CHECK(run.text.starts_with("{"));
  CHECK(has(run, "\"not_found\""));
}

TEST_CASE("without a session every command of a session says how to start one", "[program]") {
  const Home rehearse;
  for (const char* words :
       {"run", "submit", "hint", "ask why", "note x", "phase", "pause", "resume", "finish", "status", "next"}) {
    INFO(words);
    const Run run = rehearse(words);
    CHECK(run.code == 2);
    CHECK(has(run, "rehearse interview"));
  }
}

TEST_CASE("the home screen says what to do first", "[program]") {
  const Home rehearse;
  const Run run = rehearse("");
  CHECK(run.code == 0);
  CHECK(has(run, "rehearse interview"));
  CHECK(rehearse("--json").text.find("\"session\": null") != std::string::npos);
}

TEST_CASE("a home folder that cannot be written is named", "[program]") {
  const Home rehearse;
  const Run run = rehearse("status", "XDG_DATA_HOME=/proc/nowhere");
  CHECK(run.code == 5);
  CHECK(has(run, "/proc/nowhere"));
  CHECK(rehearse("status", "HOME=").code == 5);
}

TEST_CASE("output that cannot be written is an error, a reader that leaves is not", "[program]") {
  const Home rehearse;
  const Run full = rehearse("list > /dev/full");
  CHECK(full.code == 5);
  CHECK(rehearse("list | head -n 1").code == 0);
}

TEST_CASE("colour is written only when asked for, without a terminal", "[program]") {
  const Home rehearse;
  CHECK_FALSE(has(rehearse("list"), "\x1b["));
  CHECK(has(rehearse("list --color always"), "\x1b["));
  CHECK(has(rehearse("list", "CLICOLOR_FORCE=1"), "\x1b["));
  CHECK_FALSE(has(rehearse("list --color never", "CLICOLOR_FORCE=1"), "\x1b["));
}

TEST_CASE("completion knows commands, options and problems", "[program]") {
  const Home rehearse;
  CHECK(rehearse("__complete -- jud").text == "judge\n");
  CHECK(rehearse("__complete -- interview --la").text == "--lang\n");
  CHECK(has(rehearse("__complete -- interview --lang \"\""), "python\n"));
  CHECK(has(rehearse("__complete -- judge two"), "two-sum\n"));
  CHECK(rehearse("__complete -- judge two-sum \"\"").text == "@files\n");
  CHECK(rehearse("__complete -- review sho").text == "show\n");
  CHECK_FALSE(has(rehearse("__complete -- \"\""), "__complete"));
}

TEST_CASE("the overview names the commands of the journal once, their own help all of them", "[program]") {
  const Home rehearse;
  const Run overview = rehearse("help");
  CHECK(has(overview, "Real interviews"));
  for (const char* name : {"journal", "feedback", "role", "story", "question", "pipeline"}) {
    INFO(name);
    CHECK(has(overview, std::string("\n  ") + name + " "));
    CHECK_FALSE(has(overview, std::string("\n  ") + name + " list"));
    const Run one = rehearse(std::string("help ") + name);
    CHECK(one.code == 0);
    CHECK(has(one, std::string(name) + " list"));
    const Run words = rehearse(std::string("__complete -- ") + name + " lis");
    CHECK(words.text == "list\n");
    CHECK(rehearse(name).code == 0);
    CHECK(rehearse(std::string(name) + " --json").text.find("\"schema\": 1") != std::string::npos);
    CHECK(rehearse(std::string(name) + " burn").code == 2);
    CHECK(has(rehearse(std::string(name) + " lits"), "did you mean: rehearse " + std::string(name) + " list?"));
  }
  CHECK(has(overview, "bank verify"));
}

TEST_CASE("completion knows what the journal holds", "[program]") {
  const Home rehearse;
  CHECK(rehearse("journal add Acme -q").code == 0);
  CHECK(rehearse("__complete -- journal show \"\"").text == "acme-1\n");
  CHECK(rehearse("__complete -- journal reminders acme-1:t").text == "acme-1:thank-you\n");
  CHECK(rehearse("__complete -- journal letter acme-1 th").text == "thank-you\n");
  CHECK(rehearse("__complete -- story new --skill own").text == "ownership\n");
  CHECK(rehearse("__complete -- pipeline move acme off").text == "offer\n");
}

TEST_CASE("an interview without a terminal prints the brief and how to go on", "[program]") {
  const Home rehearse;
  const Run run = rehearse("interview --problem two-sum --lang python --no-input");
  CHECK(run.code == 0);
  CHECK(has(run, "solution.py"));
  CHECK(has(run, "rehearse submit"));
  CHECK(rehearse("note thinking -q").text.empty());
  CHECK(has(rehearse("phase next"), "plan"));
  CHECK(has(rehearse("phase plam"), "did you mean plan?"));
  CHECK(has(rehearse("interview"), "solution.py"));
  const Run second = rehearse("interview --problem lru-cache");
  CHECK(second.code == 2);
  CHECK(has(second, "still running"));
  CHECK(rehearse("finish --abandon").code == 0);
  CHECK(has(rehearse("postmortem --markdown"), "abandoned"));
}
