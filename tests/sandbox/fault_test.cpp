// What happens when something goes wrong in the middle: every end is a value, and nothing is left behind.
#include <array>
#include <atomic>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <optional>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include "helper_process.hpp"
#include "message.hpp"
#include "packet.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/base/unique_fd.hpp"
#include "sandbox.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace sandbox_test;

namespace {

// Runs `story` in a process of its own, whose limits and signals are its own affair; its exit code.
template <class Story>
int exit_code_of(Story story) {
  const pid_t pid = ::fork();
  if (pid == 0) ::_exit(story());
  int status = 0;
  ::waitpid(pid, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void limit(__rlimit_resource resource, rlim_t value) {
  const rlimit both{value, value};
  ::setrlimit(resource, &both);
}

// The right answer, or an error or a sandbox_error that says why: everything else is 1.
int ends_as_a_value(const Result<RunOutput>& output) {
  if (!output) return output.error().message.empty() ? 1 : 0;
  if (output->result.status == RunStatus::sandbox_error) return output->result.message.empty() ? 1 : 0;
  return output->result.status == RunStatus::exited && output->standard_output == "right\n" ? 0 : 1;
}

std::string what_came(const Result<RunOutput>& output) {
  if (!output) return output.error().message;
  return std::string(to_string(output->result.status)) + " " + std::to_string(output->result.exit_code) + ": " +
         output->result.message + output->standard_output + output->standard_error;
}

Command right() {
  auto command = shell("echo right > out; cat out");
  command.outputs = {"out"};
  return command;
}

bool is_right(const Result<RunOutput>& output) {
  return output && output->result.status == RunStatus::exited && output->standard_output == "right\n" &&
         output->files.contains("out");
}

std::string mounts() { return read_file("/proc/self/mountinfo").value(); }

}  // namespace

TEST_CASE("signals that interrupt every system call change no result") {
  const int code = exit_code_of([] {
    struct sigaction action {};
    action.sa_handler = [](int) {};
    ::sigaction(SIGALRM, &action, nullptr);  // without SA_RESTART
    const itimerval storm{{0, 200}, {0, 200}};
    ::setitimer(ITIMER_REAL, &storm, nullptr);
    auto own = Runner::create(options());
    if (!own) return 1;
    for (int i = 0; i < 20; ++i) {
      if (!is_right(own->run(right(), limits(), std::string(10'000, 'x')))) return 2;
    }
    return 0;
  });
  CHECK(code == 0);
}

TEST_CASE("without descriptors left a run is an error that says so, and later ones are right again") {
  const int code = exit_code_of([] {
    auto own = Runner::create(options());
    if (!own || !is_right(own->run(right(), limits()))) return 1;
    std::vector<UniqueFd> taken;
    for (UniqueFd fd(::open("/dev/null", O_RDONLY)); fd; fd = UniqueFd(::open("/dev/null", O_RDONLY))) {
      taken.push_back(std::move(fd));
      if (taken.size() > 100'000) return 2;
    }
    // One more is free each time, so that every step of a run's start is the one that fails.
    for (int i = 0; i < 12; ++i) {
      if (ends_as_a_value(own->run(right(), limits())) != 0) return 3;
      taken.pop_back();
    }
    taken.clear();
    return is_right(own->run(right(), limits())) ? 0 : 4;
  });
  CHECK(code == 0);
}

TEST_CASE("a helper that is short of descriptors refuses runs and serves later ones") {
  for (const rlim_t files : {12U, 16U, 20U, 24U, 32U, 48U}) {
    INFO("limit " << files);
    const int code = exit_code_of([&] {
      limit(RLIMIT_NOFILE, files);
      auto own = Runner::create(options());
      if (!own) return own.error().message.empty() ? 1 : 0;
      for (int i = 0; i < 6; ++i) {
        if (ends_as_a_value(own->run(right(), limits())) != 0) return 2;
      }
      return 0;
    });
    CHECK(code == 0);
  }
}

TEST_CASE("where no file can grow, what cannot be stored is an error and not a wrong result") {
  for (const rlim_t bytes : {0U, 1U, 4096U, 65536U}) {
    INFO("limit " << bytes);
    const int code = exit_code_of([&] {
      ::signal(SIGXFSZ, SIG_IGN);
      auto own = Runner::create(options());
      if (!own) return 1;
      limit(RLIMIT_FSIZE, bytes);
      auto command = right();
      command.inputs = {{"input", std::string(100'000, 'x')}};
      return ends_as_a_value(own->run(command, limits(), std::string(100'000, 'y')));
    });
    CHECK(code == 0);
  }
}

TEST_CASE("outputs that do not fit are an error of the run and the next run is right") {
  auto command = shell("head -c 3000000 /dev/zero > out");
  command.outputs = {"out"};
  command.max_output_file_bytes = 1 << 20;
  const auto output = run(command);
  CHECK(output.result.status == RunStatus::sandbox_error);
  CHECK(output.result.message.find("out is too large") != std::string::npos);
  CHECK(is_right(runner().run(right(), limits())));
}

TEST_CASE("a helper that is killed at any moment loses its runs at most, never their truth") {
  std::mt19937 random(7);  // NOLINT: the same moments each time
  auto own = Runner::create(options());
  REQUIRE(own);
  int right_ones = 0;
  for (int i = 0; i < 40; ++i) {
    std::atomic<bool> over = false;
    std::thread killer([&, pause = random() % 3000] {
      ::usleep(static_cast<useconds_t>(pause));
      for (const pid_t helper : helpers()) ::kill(helper, SIGKILL);
      over = true;
    });
    while (!over) {
      const auto output = own->run(right(), limits());
      INFO(what_came(output));
      CHECK(ends_as_a_value(output) == 0);
      right_ones += is_right(output) ? 1 : 0;
    }
    killer.join();
  }
  CHECK(right_ones > 0);
  for (const pid_t helper : helpers()) ::kill(helper, SIGKILL);  // one that a run started after the last of them was killed
  CHECK(eventually([] { return helpers().empty(); }));
  CHECK(eventually([&] { return is_right(own->run(right(), limits())); }));
  CHECK(eventually([] { return programs().empty(); }));
}

TEST_CASE("a judge that is killed at any moment leaves no process and no mount") {
  ::prctl(PR_SET_CHILD_SUBREAPER, 1);  // what a judge leaves becomes a descendant of ours
  std::mt19937 random(11);             // NOLINT: the same moments each time
  const auto before = descendants().size();
  const auto mounted = mounts();
  for (int i = 0; i < 25; ++i) {
    const pid_t judge = ::fork();
    if (judge == 0) {
      auto own = Runner::create(options());
      while (true) {
        auto started = own->start(shell("sleep 600 & sleep 600"), limits());
        static_cast<void>(own->run(right(), limits()));
      }
    }
    ::usleep(static_cast<useconds_t>(random() % 20'000));
    ::kill(judge, SIGKILL);
    ::waitpid(judge, nullptr, 0);
  }
  CHECK(eventually([&] {
    while (::waitpid(-1, nullptr, WNOHANG) > 0) {
    }
    return descendants().size() <= before;
  }));
  CHECK(mounts() == mounted);
  ::prctl(PR_SET_CHILD_SUBREAPER, 0);
}

TEST_CASE("packets that make no sense leave the helper serving") {
  auto helper = sandbox::HelperProcess::start(options());
  REQUIRE(helper);
  std::mt19937 random(3);  // NOLINT: the same packets each time
  const UniqueFd null(::open("/dev/null", O_RDWR | O_CLOEXEC));
  wire::RunRequest request;
  request.arguments = {"/bin/true"};
  const std::string sense = wire::encode(request);
  for (int i = 0; i < 3000; ++i) {
    std::string packet = sense;
    packet[random() % packet.size()] = static_cast<char>(random());
    if (i % 3 == 0) packet.resize(random() % 200);
    for (auto& byte : packet) byte = i % 7 == 0 ? static_cast<char>(random()) : byte;
    if (packet.empty()) packet.push_back('x');
    const std::vector<int> descriptors(random() % 8, null.get());
    REQUIRE(helper->send(packet, descriptors) == 0);
  }
  auto sockets = wire::packet_sockets().value();
  const std::array descriptors{null.get(), null.get(), null.get(), sockets.second.get()};
  REQUIRE(helper->send(sense, descriptors) == 0);
  sockets.second.reset();
  std::optional<wire::Finished> finished;
  CHECK(eventually([&] {
    wire::Packet packet;
    if (wire::receive_packet(sockets.first.get(), packet) == wire::Received::packet)
      finished = wire::decode<wire::Finished>(packet.bytes);
    return finished.has_value();
  }));
  REQUIRE(finished);
  CHECK(finished->result.status == RunStatus::exited);
}

TEST_CASE("claims, parkings and sharings with the wrong descriptors leave the helper serving") {
  auto helper = sandbox::HelperProcess::start(options());
  REQUIRE(helper);
  const UniqueFd null(::open("/dev/null", O_RDWR | O_CLOEXEC));
  for (const std::size_t count : {0U, 1U, 2U, 3U, 8U}) {
    const std::vector<int> descriptors(count, null.get());
    REQUIRE(helper->send(wire::encode(wire::Claim{"key", limits()}), descriptors) == 0);
    REQUIRE(helper->send(wire::encode(wire::Share{}), descriptors) == 0);  // nothing that one could listen at
    REQUIRE(helper->send(wire::encode(wire::Park{"key"}), descriptors) == 0);
  }
  wire::RunRequest request;
  request.arguments = {"/bin/sleep", "600"};
  for (const std::size_t count : {0U, 4U, 5U, 6U}) {
    auto sockets = wire::packet_sockets().value();
    const std::array given{null.get(), null.get(), null.get(), sockets.second.get()};
    REQUIRE(helper->send(wire::encode(request), given) == 0);
    sockets.second.reset();
    // Not in lock-step: there is nothing to park, and the run ends with its channel.
    const std::vector<int> pipes(count, null.get());
    REQUIRE(wire::send_packet(sockets.first.get(), wire::encode(wire::Park{"key"}), pipes) == 0);
    pollfd closed{sockets.first.get(), POLLIN, 0};
    CHECK(::poll(&closed, 1, 20'000) == 1);
  }
  CHECK(eventually([] { return programs().empty(); }));
  auto sockets = wire::packet_sockets().value();
  const std::array descriptors{null.get(), sockets.second.get()};
  REQUIRE(helper->send(wire::encode(wire::Claim{"key", limits()}), descriptors) == 0);
  sockets.second.reset();
  pollfd answered{sockets.first.get(), POLLIN, 0};
  REQUIRE(::poll(&answered, 1, 20'000) == 1);
  wire::Packet packet;
  CHECK(wire::receive_packet(sockets.first.get(), packet) == wire::Received::closed);  // that there is none
}
