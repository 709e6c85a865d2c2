#include "message.hpp"

#include <algorithm>
#include <limits>

#include "wire.hpp"

namespace rehearse::wire {
namespace {

// Far above any sensible figure and far below what overflows when figures are added or multiplied.
constexpr std::int64_t max_bytes = 1LL << 50U;
constexpr std::chrono::milliseconds max_time = std::chrono::hours{24 * 365};

bool has_nul(std::string_view text) { return text.find('\0') != std::string_view::npos; }

bool sensible_bytes(std::int64_t value) { return value >= 0 && value <= max_bytes; }

bool sensible(std::chrono::milliseconds time) { return time.count() >= 0 && time <= max_time; }

bool sensible(const Limits& limits) {
  return limits.cpu.count() > 0 && limits.cpu <= max_time && limits.wall.count() > 0 && limits.wall <= max_time &&
         limits.memory_bytes > 0 && sensible_bytes(limits.memory_bytes) && sensible_bytes(limits.stack_bytes) &&
         limits.data_bytes >= -1 && limits.data_bytes <= max_bytes && limits.processes > 0 && limits.processes <= 1'000'000 &&
         sensible_bytes(limits.output_bytes) && sensible_bytes(limits.scratch_bytes) && sensible_bytes(limits.scratch_files);
}

}  // namespace

constexpr ErrorCode last_of(const Reader&, ErrorCode) { return ErrorCode::interrupted; }
constexpr RunStatus last_of(const Reader&, RunStatus) { return RunStatus::sandbox_error; }
constexpr Confinement last_of(const Reader&, Confinement) { return Confinement::none; }
constexpr MemoryMethod last_of(const Reader&, MemoryMethod) { return MemoryMethod::cgroup; }

template <class Codec, Like<Limits> M>
void fields(Codec& codec, M& m) {
  codec(m.cpu, m.wall, m.memory_bytes, m.stack_bytes, m.data_bytes, m.processes, m.output_bytes, m.scratch_bytes,
        m.scratch_files);
}
template <class Codec, Like<DeniedCall> M>
void fields(Codec& codec, M& m) {
  codec(m.call, m.count);
}
template <class Codec, Like<RunResult> M>
void fields(Codec& codec, M& m) {
  codec(m.status, m.exit_code, m.signal, m.cpu, m.wall, m.memory_bytes, m.memory_method, m.confinement, m.denied,
        m.scratch_folder, m.message);
}
template <class Codec, Like<InputEntry> M>
void fields(Codec& codec, M& m) {
  codec(m.name, m.executable, m.own_descriptor, m.offset, m.size);
}
template <class Codec, Like<Configure> M>
void fields(Codec& codec, M& m) {
  codec(m.version, m.read_only_paths, m.runtime_folder, m.rung, m.examine, m.idle_limit, m.parked_limit, m.shared);
}
template <class Codec, Like<Facility> M>
void fields(Codec& codec, M& m) {
  codec(m.name, m.present, m.found, m.why, m.hint);
}
template <class Codec, Like<MemoryRung> M>
void fields(Codec& codec, M& m) {
  codec(m.method, m.why_no_cgroup, m.hint);
}
template <class Codec, Like<Hello> M>
void fields(Codec& codec, M& m) {
  codec(m.version, m.memory, m.unreachable, m.facilities);
}
template <class Codec, Like<Error> M>
void fields(Codec& codec, M& m) {
  codec(m.code, m.message, m.hint);
}
template <class Codec, Like<RefusedRung> M>
void fields(Codec& codec, M& m) {
  codec(m.rung, m.error);
}
template <class Codec, Like<Share> M>
void fields(Codec& codec, M& m) {
  codec(m.version, m.rung, m.memory, m.unreachable, m.refused);
}
template <class Codec, Like<Refusal> M>
void fields(Codec& codec, M& m) {
  codec(m.code, m.message, m.hint, m.facilities);
}
template <class Codec, Like<RunRequest> M>
void fields(Codec& codec, M& m) {
  codec(m.arguments, m.environment, m.inputs, m.outputs, m.max_output_file_bytes, m.lockstep, m.bundled, m.fixed_addresses,
        m.limits);
}
template <class Codec, Like<Claim> M>
void fields(Codec& codec, M& m) {
  codec(m.key, m.limits);
}
template <class Codec, Like<Park> M>
void fields(Codec& codec, M& m) {
  codec(m.key);
}
template <class Codec, Like<Kill> M>
void fields(Codec& codec, M& m) {
  codec(m.reason);
}
template <class Codec, Like<Started> M>
void fields(Codec& codec, M& m) {
  codec(m.pid, m.own_cpu);
}
template <class Codec, Like<Finished> M>
void fields(Codec& codec, M& m) {
  codec(m.result, m.output_sizes);
}
template <class Codec, Like<Waiting> M>
void fields(Codec& codec, M& m) {
  codec(m.pid, m.init, m.own_cpu);
}
template <class Codec, Like<Collect> M>
void fields(Codec& codec, M& m) {
  codec(m.outputs, m.max_output_file_bytes, m.ask);
}
template <class Codec, Like<Ended> M>
void fields(Codec&, M&) {}
template <class Codec, Like<Proceed> M>
void fields(Codec&, M&) {}
template <class Codec, Like<Launched> M>
void fields(Codec& codec, M& m) {
  codec(m.start, m.own_cpu, m.scratch_bytes);
}
template <class Codec, Like<SlotFailure> M>
void fields(Codec& codec, M& m) {
  codec(m.message, m.hint);
}
template <class Codec, Like<SlotReport> M>
void fields(Codec& codec, M& m) {
  codec(m.wait_status, m.end, m.cpu, m.peak_bytes, m.scratch_bytes, m.output_sizes, m.output_failure);
}

namespace {

template <class Message>
bool valid(const Message&) {
  return true;
}

bool valid(const InputEntry& input) {
  return is_plain_path(input.name) && sensible_bytes(input.offset) && sensible_bytes(input.size);
}

bool valid(const RunRequest& request) {
  const auto plain = [](const std::string& text) { return !has_nul(text); };
  return !request.arguments.empty() && !request.arguments.front().empty() && std::ranges::all_of(request.arguments, plain) &&
         std::ranges::all_of(request.environment, plain) && request.inputs.size() <= max_files &&
         request.outputs.size() <= max_files &&
         std::ranges::all_of(request.inputs,
                             [&](const InputEntry& input) {
                               return valid(input) && (input.own_descriptor || request.bundled || input.size == 0);
                             }) &&
         std::ranges::all_of(request.outputs, is_plain_path) && sensible_bytes(request.max_output_file_bytes) &&
         sensible(request.limits);
}

bool valid(const Collect& collect) {
  return collect.outputs.size() <= max_files && std::ranges::all_of(collect.outputs, is_plain_path) &&
         sensible_bytes(collect.max_output_file_bytes);
}

bool valid(const Claim& claim) { return claim.key.size() <= max_key_bytes && sensible(claim.limits); }

bool valid(const Park& park) { return park.key.size() <= max_key_bytes; }

bool valid(const Configure& configure) {
  return sensible(configure.idle_limit) && sensible(configure.parked_limit) && !has_nul(configure.runtime_folder) &&
         std::ranges::all_of(configure.read_only_paths,
                             [](const std::string& path) { return path.starts_with('/') && !has_nul(path); });
}

}  // namespace

std::size_t RunRequest::program_descriptors() const {
  const auto host_files = std::ranges::count_if(inputs, [](const InputEntry& input) { return input.own_descriptor; });
  return (lockstep ? 5U : 3U) + (bundled ? 1U : 0U) + static_cast<std::size_t>(host_files);
}

std::size_t RunRequest::descriptors() const {
  return program_descriptors() + (outputs.empty() ? 0U : 1U) + (lockstep ? 1U : 0U) + 1U;
}

bool is_plain_path(std::string_view path) {
  if (path.empty() || path.size() >= 4096 || has_nul(path)) return false;
  while (true) {
    const auto slash = path.find('/');
    const auto part = path.substr(0, slash);
    if (part.empty() || part == "." || part == ".." || part.size() > 255) return false;
    if (slash == std::string_view::npos) return true;
    path.remove_prefix(slash + 1);
  }
}

template <class Message>
std::string encode(const Message& message) {
  Writer writer;
  writer(Message::kind, message);
  return writer.take();
}

template <class Message>
std::optional<Message> decode(std::string_view packet) {
  Reader reader(packet);
  char kind = 0;
  Message message;
  reader(kind);
  if (kind != Message::kind) return std::nullopt;
  reader(message);
  if (!reader.complete() || !valid(message)) return std::nullopt;
  return message;
}

#define REHEARSE_MESSAGE(Message)              \
  template std::string encode(const Message&); \
  template std::optional<Message> decode<Message>(std::string_view)
REHEARSE_MESSAGE(Configure);
REHEARSE_MESSAGE(Hello);
REHEARSE_MESSAGE(Refusal);
REHEARSE_MESSAGE(Share);
REHEARSE_MESSAGE(RunRequest);
REHEARSE_MESSAGE(Claim);
REHEARSE_MESSAGE(Park);
REHEARSE_MESSAGE(Kill);
REHEARSE_MESSAGE(Started);
REHEARSE_MESSAGE(Finished);
REHEARSE_MESSAGE(Waiting);
REHEARSE_MESSAGE(Collect);
REHEARSE_MESSAGE(Ended);
REHEARSE_MESSAGE(Proceed);
REHEARSE_MESSAGE(Launched);
REHEARSE_MESSAGE(SlotFailure);
REHEARSE_MESSAGE(SlotReport);
#undef REHEARSE_MESSAGE

}  // namespace rehearse::wire
