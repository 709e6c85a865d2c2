// Times runs of one program, plain and in sandboxes, and prints the samples as JSON; scripts/bench makes the report of them.
//   sandbox_bench latency ROUNDS PROGRAM...   every variant once a round, one after another
//   sandbox_bench parked ROUNDS               a Python program's first answer: started, and claimed where it was parked
//   sandbox_bench rate SECONDS WORKERS CORES  runs of /bin/true per second, by as many threads, all on the first CORES cores
//   sandbox_bench bomb ROUNDS                 from the request to kill a bomb of 500 processes to its result
//   sandbox_bench limits ROUNDS               how far runs get beyond their limits: CPU 1 s, wall 1 s, memory 256 MB
#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <string>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <fmt/core.h>
#include <fmt/ranges.h>
#include <poll.h>
#include <sched.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "rehearse/base/temp_dir.hpp"
#include "rehearse/sandbox/runner.hpp"

namespace {

using namespace rehearse;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using Arguments = std::vector<std::string>;

namespace fs = std::filesystem;

fs::path build_folder() { return fs::read_symlink("/proc/self/exe").parent_path().parent_path(); }
RunnerOptions options() { return {build_folder() / "libexec/rehearse/rehearse-jail", {}}; }

[[noreturn]] void stop(const std::string& why) {
  fmt::print(stderr, "sandbox_bench: {}\n", why);
  std::exit(1);
}

template <class T>
T value_of(Result<T> result) {
  if (!result) stop(result.error().message + "\n  -> " + result.error().hint);
  return std::move(*result);
}

// What a program costs whoever trusts it.
void spawn(const Arguments& arguments) {
  std::vector<char*> pointers;
  for (const auto& argument : arguments) pointers.push_back(const_cast<char*>(argument.c_str()));
  pointers.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  for (const int standard : {0, 1, 2}) {
    ::posix_spawn_file_actions_addopen(&actions, standard, "/dev/null", standard == 0 ? O_RDONLY : O_WRONLY, 0);
  }
  std::array<char*, 2> environment{const_cast<char*>("PATH=/usr/bin:/bin"), nullptr};
  pid_t pid = -1;
  if (::posix_spawnp(&pid, pointers.front(), &actions, nullptr, pointers.data(), environment.data()) != 0) {
    stop("cannot start " + arguments.front());
  }
  ::posix_spawn_file_actions_destroy(&actions);
  int status = 0;
  ::waitpid(pid, &status, 0);
  if (status != 0) stop(arguments.front() + " ended with status " + std::to_string(status));
}

// A program of the system is where it is; another one is brought along, as the judge brings what it has built.
bool of_system(const Arguments& arguments) {
  return arguments.front().starts_with("/bin/") || arguments.front().starts_with("/usr/");
}

Command command_of(const Arguments& arguments) {
  Command command;
  command.arguments = arguments;
  if (!of_system(arguments)) {
    command.arguments.front() = "program";
    command.inputs = {{"program", {}, arguments.front(), true}};
  }
  command.environment = {"PATH=/usr/bin:/bin"};
  return command;
}

void run(Runner& runner, const Arguments& arguments) {
  const auto output = value_of(runner.run(command_of(arguments), Limits{}));
  if (output.result.status != RunStatus::exited || output.result.exit_code != 0) {
    stop(arguments.front() + " in the sandbox: " + std::string(to_string(output.result.status)) + " " + output.result.message);
  }
}

void run_cold(const Arguments& arguments) {
  auto runner = value_of(Runner::create(options()));
  run(runner, arguments);
}

void run_joined(const fs::path& shared_in, const Arguments& arguments) {
  auto given = options();
  given.shared_in = shared_in;
  auto runner = value_of(Runner::create(given));
  if (!runner.report().shared) stop(runner.report().why_not_shared);
  run(runner, arguments);
}

bool installed(const std::string& program) { return ::access(("/usr/bin/" + program).c_str(), X_OK) == 0; }

// The usual way to isolate a program by it: all namespaces new, the tool-chain read-only, a scratch folder.
Arguments by_bubblewrap(const Arguments& arguments) {
  Arguments all{"bwrap", "--unshare-all", "--die-with-parent", "--ro-bind", "/usr", "/usr"};
  for (const std::string folder : {"/bin", "/sbin", "/lib", "/lib64"}) {
    if (fs::is_symlink(folder)) {
      all.insert(all.end(), {"--symlink", fs::read_symlink(folder).string(), folder});
    } else if (fs::exists(folder)) {
      all.insert(all.end(), {"--ro-bind", folder, folder});
    }
  }
  if (!of_system(arguments)) all.insert(all.end(), {"--ro-bind", arguments.front(), arguments.front()});
  for (const char* part : {"--proc", "/proc", "--dev", "/dev", "--tmpfs", "/box", "--chdir", "/box", "--"})
    all.emplace_back(part);
  all.insert(all.end(), arguments.begin(), arguments.end());
  return all;
}

double milliseconds(Clock::duration duration) { return std::chrono::duration<double, std::milli>(duration).count(); }

struct Variant {
  std::string name;
  std::function<void()> once;
  std::vector<double> samples;
};

void print_samples(const std::vector<Variant>& variants) {
  fmt::print("{{");
  for (std::size_t i = 0; i < variants.size(); ++i) {
    fmt::print("{}\"{}\": [{:.4f}]", i == 0 ? "" : ", ", variants[i].name, fmt::join(variants[i].samples, ", "));
  }
  fmt::print("}}\n");
}

// Long enough for a sandbox to make what it makes ahead, so that no variant pays for the one before it.
void settle() { ::poll(nullptr, 0, 10); }

void latency(int rounds, const Arguments& program) {
  auto runner = value_of(Runner::create(options()));
  const auto folder = value_of(TempDir::create(fs::temp_directory_path(), "rehearse-bench-"));
  std::vector<Variant> variants{{"plain", [&] { spawn(program); }, {}},
                                {"warm", [&] { run(runner, program); }, {}},
                                {"joined", [&] { run_joined(folder.path(), program); }, {}},
                                {"cold", [&] { run_cold(program); }, {}}};
  if (installed("bwrap")) variants.push_back({"bubblewrap", [&] { spawn(by_bubblewrap(program)); }, {}});
  for (int round = -5; round < rounds; ++round) {
    for (std::size_t i = 0; i < variants.size(); ++i) {
      auto& variant = variants[(i + static_cast<std::size_t>(round + 5)) % variants.size()];
      settle();
      const auto start = Clock::now();
      variant.once();
      if (round >= 0) variant.samples.push_back(milliseconds(Clock::now() - start));
    }
  }
  print_samples(variants);
}

void parked(int rounds) {
  auto runner = value_of(Runner::create(options()));
  const Arguments program{"/usr/bin/python3", "-c", "import os\nwhile os.read(3, 1): os.write(4, b'x')"};
  const auto answer = [](Run& run) {
    pollfd replied{run.pipes().replies.get(), POLLIN, 0};
    char byte = 0;
    if (::write(run.pipes().requests.get(), "a", 1) != 1 || ::poll(&replied, 1, 20'000) != 1 ||
        ::read(run.pipes().replies.get(), &byte, 1) != 1) {
      stop("the program does not answer");
    }
  };
  const auto park = [&](Run run) {
    if (auto parked = runner.park(std::move(run), "python"); !parked) stop(parked.error().message);
  };
  const auto start = [&] {
    auto run = value_of(runner.start(command_of(program), Limits{}));
    answer(run);
    return run;
  };
  const auto claim = [&] {
    auto run = runner.claim("python", Limits{});
    if (!run) stop("the parked program is not there");
    answer(*run);
    return std::move(*run);
  };
  std::vector<Variant> variants{{"start", [&] { static_cast<void>(start()); }, {}}, {"claim", [&] { park(claim()); }, {}}};
  park(start());
  for (int round = -5; round < rounds; ++round) {
    for (auto& variant : variants) {
      settle();
      const auto begin = Clock::now();
      variant.once();
      if (round >= 0) variant.samples.push_back(milliseconds(Clock::now() - begin));
    }
  }
  print_samples(variants);
}

double per_second(std::chrono::seconds time, int workers, const std::function<void()>& once) {
  std::atomic<long> runs = 0;
  const auto start = Clock::now();
  std::vector<std::thread> threads;
  for (int i = 0; i < workers; ++i) {
    threads.emplace_back([&] {
      while (Clock::now() - start < time) {
        once();
        ++runs;
      }
    });
  }
  for (auto& thread : threads) thread.join();
  return static_cast<double>(runs) / std::chrono::duration<double>(Clock::now() - start).count();
}

// For this process and all that it starts from now on.
void use_cores(int count) {
  cpu_set_t cores;
  CPU_ZERO(&cores);
  for (int core = 0; core < count; ++core) CPU_SET(static_cast<unsigned>(core), &cores);
  if (::sched_setaffinity(0, sizeof cores, &cores) != 0) stop("cannot be confined to " + std::to_string(count) + " cores");
}

// Plain and sandboxed in turns, so that a noisy machine disturbs both.
void rate(std::chrono::seconds time, int workers, int cores) {
  use_cores(cores);
  auto runner = value_of(Runner::create(options()));
  std::vector<Variant> variants{{"plain", [] { spawn({"/bin/true"}); }, {}}, {"warm", [&] { run(runner, {"/bin/true"}); }, {}}};
  for (std::chrono::seconds done{}; done < time; done += 1s) {
    for (auto& variant : variants) variant.samples.push_back(per_second(1s, workers, variant.once));
  }
  print_samples(variants);
}

void bomb(int rounds) {
  auto runner = value_of(Runner::create(options()));
  Limits limits;
  limits.processes = 510;
  limits.memory_bytes = 1LL << 30;
  std::vector<Variant> kill{{"bomb_kill", {}, {}}};
  const Arguments program{"/bin/sh", "-c", "i=0; while [ $i -lt 500 ]; do sleep 600 & i=$((i+1)); done; echo all; wait"};
  for (int round = 0; round < rounds; ++round) {
    auto started = value_of(runner.start(command_of(program), limits));
    pollfd ready{started.pipes().standard_output.get(), POLLIN, 0};
    if (::poll(&ready, 1, 20'000) != 1) stop("the bomb did not go off");
    const auto start = Clock::now();
    started.kill();
    const auto result = started.wait();
    kill.front().samples.push_back(milliseconds(Clock::now() - start));
    if (result.status != RunStatus::killed) stop("the bomb ended by itself");
  }
  print_samples(kill);
}

// Fills memory as fast as the machine can, by one thread.
const Arguments hog{"/usr/bin/python3", "-S", "-c",
                    "import mmap\nfor i in range(64): globals()['m%d' % i] = b'x' * (64 << 20)"};

// What a run had used of one thing when it was ended, in units of its limit.
void limits(int rounds) {
  auto runner = value_of(Runner::create(options()));
  Limits limits;
  limits.cpu = 1s;
  limits.wall = 60s;
  std::vector<Variant> over{{"cpu", {}, {}}, {"wall", {}, {}}, {"memory", {}, {}}};
  const auto end_of = [&](const Arguments& arguments, RunStatus expected) {
    const auto output = value_of(runner.run(command_of(arguments), limits));
    if (output.result.status != expected) stop(arguments.back() + ": " + std::string(to_string(output.result.status)));
    return output.result;
  };
  for (int round = 0; round < rounds; ++round) {
    limits.wall = 60s;
    over[0].samples.push_back(milliseconds(end_of({"/bin/sh", "-c", "while :; do :; done"}, RunStatus::timed_out).cpu) / 1000);
    over[2].samples.push_back(static_cast<double>(end_of(hog, RunStatus::out_of_memory).memory_bytes) /
                              static_cast<double>(limits.memory_bytes));
    limits.wall = 1s;
    over[1].samples.push_back(milliseconds(end_of({"/bin/sleep", "600"}, RunStatus::idle_timed_out).wall) / 1000);
  }
  print_samples(over);
}

}  // namespace

int main(int count, char** values) {
  const Arguments given(values + 1, values + count);
  const auto number = [&](std::size_t index) {
    return index < given.size() ? std::max(1, std::atoi(given[index].c_str())) : 1;
  };
  if (given.size() > 2 && given[0] == "latency") {
    latency(number(1), {given.begin() + 2, given.end()});
  } else if (given.size() == 2 && given[0] == "parked") {
    parked(number(1));
  } else if (given.size() == 4 && given[0] == "rate") {
    rate(std::chrono::seconds{number(1)}, number(2), number(3));
  } else if (given.size() == 2 && given[0] == "bomb") {
    bomb(number(1));
  } else if (given.size() == 2 && given[0] == "limits") {
    limits(number(1));
  } else {
    stop("usage: latency ROUNDS PROGRAM... | parked ROUNDS | rate SECONDS WORKERS CORES | bomb ROUNDS | limits ROUNDS");
  }
}
