#include "rehearse/sandbox/runner.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <mutex>
#include <string>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include "helper_process.hpp"
#include "memory_file.hpp"
#include "message.hpp"
#include "packet.hpp"
#include "request.hpp"
#include "run_state.hpp"
#include "transcript.hpp"

namespace rehearse {

using sandbox::HelperProcess;
using sandbox::Request;
using sandbox::Transcript;

namespace {

struct Pipe {
  UniqueFd read;
  UniqueFd write;
};

enum class OurEnd { read, write };

// Our end is non-blocking; the program's is an ordinary pipe.
Result<Pipe> make_pipe(OurEnd ours) {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
    return unexpected(system_error("cannot make a pipe for the sandbox", errno, "raise the limit on open files (ulimit -n)"));
  }
  Pipe made{UniqueFd(ends[0]), UniqueFd(ends[1])};
  const int fd = ours == OurEnd::read ? made.read.get() : made.write.get();
  if (::fcntl(fd, F_SETFL, O_NONBLOCK) != 0) return unexpected(system_error("cannot set up a pipe", errno));
  return made;
}

// The program's ends, in the order of its descriptors, and ours.
struct Stdio {
  std::vector<UniqueFd> theirs;
  RunPipes ours;

  Result<void> give_writer(UniqueFd& our_reader) {
    auto made = make_pipe(OurEnd::read);
    if (!made) return unexpected(made.error());
    theirs.push_back(std::move(made->write));
    our_reader = std::move(made->read);
    return {};
  }
  Result<void> give_reader(UniqueFd& our_writer) {
    auto made = make_pipe(OurEnd::write);
    if (!made) return unexpected(made.error());
    theirs.push_back(std::move(made->read));
    our_writer = std::move(made->write);
    return {};
  }
};

Result<Stdio> lockstep_stdio() {
  Stdio stdio;
  auto done = stdio.give_reader(stdio.ours.standard_input)
                  .and_then([&] { return stdio.give_writer(stdio.ours.standard_output); })
                  .and_then([&] { return stdio.give_writer(stdio.ours.standard_error); })
                  .and_then([&] { return stdio.give_reader(stdio.ours.requests); })
                  .and_then([&] { return stdio.give_writer(stdio.ours.replies); });
  if (!done) return unexpected(done.error());
  return stdio;
}

Result<UniqueFd> nothing() {
  UniqueFd null(::open("/dev/null", O_RDONLY | O_CLOEXEC));
  if (!null) return unexpected(system_error("cannot open /dev/null", errno));
  return null;
}

// Its whole input is there from the start: no pipe to feed while the outputs are read.
Result<Stdio> batch_stdio(std::string_view input) {
  auto file = input.empty() ? nothing() : sandbox::sealed_file(input);
  if (!file) return unexpected(file.error());
  Stdio stdio;
  stdio.theirs.push_back(std::move(*file));
  auto done =
      stdio.give_writer(stdio.ours.standard_output).and_then([&] { return stdio.give_writer(stdio.ours.standard_error); });
  if (!done) return unexpected(done.error());
  return stdio;
}

}  // namespace

struct Runner::State {
  RunnerOptions options;
  std::mutex mutex;
  std::shared_ptr<HelperProcess> helper;  // shared: a thread may be sending while another replaces it

  // The helper to use; `dead` is one that did not answer.
  Result<std::shared_ptr<HelperProcess>> live_helper(const std::shared_ptr<HelperProcess>& dead) {
    const std::lock_guard lock(mutex);
    if (helper != dead) return helper;
    auto started = HelperProcess::start(options);
    if (!started) return unexpected(started.error());
    helper = std::make_shared<HelperProcess>(std::move(*started));
    return helper;
  }

  Result<void> send(std::string_view packet, std::span<const int> descriptors);
  Result<std::unique_ptr<Run::State>> launch(Request& request, Stdio stdio);
  Result<std::unique_ptr<Run::State>> launch_lockstep(const Command& command, const Limits& limits);
};

Result<void> Runner::State::send(std::string_view packet, std::span<const int> descriptors) {
  std::shared_ptr<HelperProcess> dead;
  for (int attempt = 0; attempt < 3; ++attempt) {
    auto current = live_helper(dead);
    if (!current) return unexpected(current.error());
    const int error = (*current)->send(packet, descriptors);
    if (error == 0) return {};
    if (error == EMSGSIZE) return unexpected(ErrorCode::bad_input, "the command is too long for the sandbox");
    if (error != EPIPE && error != ECONNRESET && error != ENOTCONN) {
      return unexpected(system_error("cannot reach the sandbox helper", error));
    }
    dead = std::move(*current);
  }
  return unexpected(ErrorCode::unavailable, "the sandbox helper dies as soon as it is started");
}

Result<std::unique_ptr<Run::State>> Runner::State::launch(Request& request, Stdio stdio) {
  auto sockets = wire::packet_sockets();
  if (!sockets) return unexpected(sockets.error());
  request.message.lockstep = stdio.theirs.size() == 5;
  std::vector<int> descriptors;
  for (const auto& fd : stdio.theirs) descriptors.push_back(fd.get());
  if (request.bundle) descriptors.push_back(request.bundle.get());
  for (const auto& fd : request.host_files) descriptors.push_back(fd.get());
  if (request.outputs) descriptors.push_back(request.outputs.get());
  sandbox::CpuGauge tree_cpu;
  if (request.message.lockstep) {
    auto gauge = sandbox::CpuGauge::make();
    if (!gauge) return unexpected(gauge.error());
    tree_cpu = std::move(*gauge);
    descriptors.push_back(tree_cpu.descriptor());
  }
  descriptors.push_back(sockets->second.get());
  if (auto sent = send(wire::encode(request.message), descriptors); !sent) return unexpected(sent.error());
  auto state = std::make_unique<Run::State>();
  state->channel = std::move(sockets->first);
  state->pipes = std::move(stdio.ours);
  state->tree_cpu = std::move(tree_cpu);
  // Theirs must be closed here, or we would wait for ourselves.
  sockets->second.reset();
  stdio.theirs.clear();
  return state;
}

Runner::Runner(std::unique_ptr<State> state) : state_(std::move(state)) {}
Runner::Runner(Runner&&) noexcept = default;
Runner& Runner::operator=(Runner&&) noexcept = default;
Runner::~Runner() = default;

Result<Runner> Runner::create(RunnerOptions options) {
  auto state = std::make_unique<State>();
  state->options = std::move(options);
  if (auto helper = state->live_helper(nullptr); !helper) return unexpected(helper.error());
  return Runner(std::move(state));
}

SandboxReport Runner::report() const {
  const std::lock_guard lock(state_->mutex);
  return state_->helper->report();
}

SandboxReport examine_sandbox(const RunnerOptions& options) { return HelperProcess::examine(options); }

Result<std::unique_ptr<Run::State>> Runner::State::launch_lockstep(const Command& command, const Limits& limits) {
  if (!command.outputs.empty()) return unexpected(ErrorCode::bad_input, "only Runner::run hands back output files");
  auto request = Request::make(command, limits);
  if (!request) return unexpected(request.error());
  auto stdio = lockstep_stdio();
  if (!stdio) return unexpected(stdio.error());
  return launch(*request, std::move(*stdio));
}

Result<Run> Runner::start(const Command& command, const Limits& limits) {
  auto state = state_->launch_lockstep(command, limits);
  if (!state) return unexpected(state.error());
  (*state)->read_channel();  // that it was started, or why not
  return Run(std::move(*state));
}

Result<void> Run::State::hand_over(std::string_view key) const {
  const std::array ours{pipes.standard_input.get(), pipes.standard_output.get(), pipes.standard_error.get(),
                        pipes.requests.get(), pipes.replies.get()};
  if (key.size() > wire::max_key_bytes) return unexpected(ErrorCode::bad_input, "the key of a parked run is too long");
  if (std::ranges::any_of(ours, [](int fd) { return fd < 0; })) {
    return unexpected(ErrorCode::bad_input, "a run without one of its pipes cannot be parked");
  }
  const int error = wire::send_packet(channel.get(), wire::encode(wire::Park{std::string(key)}), ours);
  if (error == EPIPE || error == ECONNRESET) return unexpected(ErrorCode::unavailable, "the program to be parked has ended");
  if (error != 0) return unexpected(system_error("cannot park a program", error));
  return {};
}

Result<void> Runner::park(Run run, std::string_view key) {
  if (!run.state_->program_lives()) return unexpected(ErrorCode::unavailable, "the program to be parked has ended");
  return run.state_->hand_over(key);
}

Result<void> Runner::start_parked(const Command& command, const Limits& limits, std::string_view key) {
  if (key.size() > wire::max_key_bytes) return unexpected(ErrorCode::bad_input, "the key of a parked run is too long");
  auto state = state_->launch_lockstep(command, limits);
  if (!state) return unexpected(state.error());
  const auto handed = (*state)->hand_over(key);
  // One that has ended by now leaves nothing parked, as one that ends a moment later does.
  if (!handed && handed.error().code != ErrorCode::unavailable) return handed;
  return {};
}

std::optional<Run> Runner::claim(std::string_view key, const Limits& limits) {
  auto sockets = wire::packet_sockets();
  auto gauge = sandbox::CpuGauge::make();
  if (!sockets || !gauge) return std::nullopt;
  const std::array descriptors{gauge->descriptor(), sockets->second.get()};
  if (!state_->send(wire::encode(wire::Claim{std::string(key), limits}), descriptors)) return std::nullopt;
  sockets->second.reset();
  auto state = std::make_unique<Run::State>();
  state->channel = std::move(sockets->first);
  state->tree_cpu = std::move(*gauge);
  state->read_channel();
  if (state->finished || !state->pipes.requests) return std::nullopt;
  return Run(std::move(state));
}

Result<RunOutput> Runner::run(const Command& command, const Limits& limits, std::string_view input, std::size_t max_captured) {
  auto request = Request::make(command, limits);
  if (!request) return unexpected(request.error());
  auto stdio = batch_stdio(input);
  if (!stdio) return unexpected(stdio.error());
  auto state = state_->launch(*request, std::move(*stdio));
  if (!state) return unexpected(state.error());
  Run run(std::move(*state));
  RunOutput output;
  Transcript transcript(limits.output_bytes, max_captured);
  transcript.collect(run, output);
  output.result = run.wait();
  // It may have ended by itself before what it had written was read.
  if (transcript.over_limit() && output.result.status == RunStatus::exited) output.result.status = RunStatus::output_exceeded;
  if (output.result.status != RunStatus::exited || output.result.exit_code != 0) return output;
  auto files = sandbox::take_files(request->outputs.get(), command.outputs, run.state_->finished->output_sizes);
  if (!files) return unexpected(files.error());
  output.files = std::move(*files);
  return output;
}

}  // namespace rehearse
