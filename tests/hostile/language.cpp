#include "language.hpp"

namespace hostile {
namespace {

using namespace std::chrono_literals;
using rehearse::Limits;

constexpr int mebi = 20;

// Small, since most programs are there to run into them; wide enough for a busy machine.
Limits run_limits(std::int64_t megabytes) {
  Limits limits;
  limits.cpu = 5s;
  limits.wall = 5s;
  limits.memory_bytes = megabytes << mebi;
  limits.stack_bytes = 8LL << mebi;
  limits.processes = 32;
  limits.output_bytes = 1LL << mebi;
  limits.scratch_bytes = 8LL << mebi;
  limits.scratch_files = 256;
  return limits;
}

Limits build_limits(std::int64_t megabytes) {
  Limits limits;
  limits.cpu = 20s;
  limits.wall = 60s;
  limits.memory_bytes = megabytes << mebi;
  limits.stack_bytes = 8LL << mebi;
  limits.data_bytes = -1;
  limits.output_bytes = 1LL << mebi;
  return limits;
}

// Run-times that reserve far more than they use.
Limits without_backstop(Limits limits) {
  limits.data_bytes = -1;
  return limits;
}

const std::vector<std::string> common{"PATH=/usr/bin:/bin:/usr/sbin:/sbin", "HOME=/box", "TMPDIR=/box", "LANG=C.UTF-8"};

std::vector<std::string> common_and(std::vector<std::string> more) {
  more.insert(more.begin(), common.begin(), common.end());
  return more;
}

Language native(const char* title, const char* extension, const char* compiler, const char* package, const char* standard) {
  return {title,
          extension,
          "//",
          compiler,
          package,
          std::string("main.") + extension,
          {compiler, standard, "-O0", "-w", "-pthread", "-o", "program", std::string("main.") + extension},
          {"program"},
          {"program"},
          common,
          {"denied.h"},
          build_limits(256),
          run_limits(64)};
}

std::vector<Language> make_languages() {
  return {
      native("C", "c", "/usr/bin/gcc", "gcc", "-std=gnu17"),
      native("C++", "cpp", "/usr/bin/g++", "g++", "-std=gnu++20"),
      {"Python",
       "py",
       "#",
       "/usr/bin/python3",
       "python3",
       "main.py",
       {},
       {},
       {"/usr/bin/python3", "-B", "main.py"},
       common,
       {"denied.py"},
       build_limits(256),
       run_limits(64)},
      {"Java",
       "java",
       "//",
       "/usr/bin/javac",
       "default-jdk-headless",
       "Main.java",
       {"/usr/bin/javac", "-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC", "-J-Xmx256m", "-proc:none", "-nowarn",
        "Main.java"},
       {"Main.class"},
       {"/usr/bin/java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "-Xss1m", "-XX:-UsePerfData", "Main"},
       common,
       {},
       without_backstop(build_limits(512)),
       without_backstop(run_limits(128))},
      {"JavaScript",
       "js",
       "//",
       "/usr/bin/node",
       "nodejs",
       "main.js",
       {},
       {},
       {"/usr/bin/node", "main.js"},
       common,
       {},
       without_backstop(build_limits(256)),
       without_backstop(run_limits(128))},
      {"Go",
       "go",
       "//",
       "/usr/bin/go",
       "golang-go",
       "main.go",
       {"/bin/sh", "-c", "go tool compile -o main.o main.go && go tool link -s -w -o program main.o"},
       {"program"},
       {"program"},
       common_and({"GOCACHE=/box/cache", "GO111MODULE=off", "GOTOOLCHAIN=local"}),
       {},
       build_limits(512),
       without_backstop(run_limits(64))},
      {"Rust",
       "rs",
       "//",
       "/usr/bin/rustc",
       "rustc",
       "main.rs",
       {"/usr/bin/rustc", "--edition=2021", "-Awarnings", "-o", "program", "main.rs"},
       {"program"},
       {"program"},
       common,
       {},
       build_limits(512),
       run_limits(64)},
      {"Shell",
       "sh",
       "#",
       "/bin/sh",
       "dash",
       "main.sh",
       {},
       {},
       {"/bin/sh", "main.sh"},
       common,
       {"denied.sh"},
       build_limits(512),
       run_limits(64)},
  };
}

}  // namespace

const std::vector<Language>& languages() {
  static const std::vector<Language> all = make_languages();
  return all;
}

const Language* language_of(std::string_view file_name) {
  const auto dot = file_name.rfind('.');
  if (dot == std::string_view::npos) return nullptr;
  for (const auto& language : languages()) {
    if (file_name.substr(dot + 1) == language.extension) return &language;
  }
  return nullptr;
}

}  // namespace hostile
