#include <filesystem>
#include <random>
#include <string>

#include "message.hpp"
#include "rehearse/base/file.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::wire;

namespace {

RunRequest request() {
  RunRequest request;
  request.arguments = {"/usr/bin/c++", "-o", "a.out", "main.cpp"};
  request.environment = {"PATH=/usr/bin", "EMPTY="};
  request.inputs = {{"main.cpp", false, false, 0, 120}, {"include/x.hpp", true, true, 0, 7}};
  request.outputs = {"a.out"};
  request.max_output_file_bytes = 1 << 20;
  request.bundled = true;
  request.limits.processes = 3;
  return request;
}

Finished finished() {
  Finished finished;
  finished.result.status = RunStatus::signaled;
  finished.result.signal = 11;
  finished.result.cpu = std::chrono::microseconds{1234567};
  finished.result.memory_bytes = 1LL << 40;
  finished.result.memory_method = MemoryMethod::cgroup;
  finished.result.message = std::string("a\0b", 3);
  finished.output_sizes = {-1, 0, 1LL << 33};
  return finished;
}

template <class Message>
void decode_all_prefixes(const std::string& packet) {
  for (std::size_t size = 0; size < packet.size(); ++size) CHECK_FALSE(decode<Message>(packet.substr(0, size)));
  CHECK_FALSE(decode<Message>(packet + '\0'));
}

// Whatever decodes must encode to the very same bytes: there is one form of each message.
template <class Message>
bool is_strict(const std::string& packet) {
  const auto message = decode<Message>(packet);
  return !message || encode(*message) == packet;
}

template <class... Messages>
struct Kinds {
  static bool strict(const std::string& packet) { return (is_strict<Messages>(packet) && ...); }
  static bool any(const std::string& packet) { return (decode<Messages>(packet).has_value() || ...); }
};

using AllKinds = Kinds<Configure, Hello, Share, Refusal, RunRequest, Claim, Kill, Park, Started, Finished, Launched, Ended,
                       Proceed, Waiting, Collect, SlotFailure, SlotReport>;

}  // namespace

TEST_CASE("a request arrives as it was sent, field by field") {
  const auto sent = request();
  const auto got = decode<RunRequest>(encode(sent));
  REQUIRE(got);
  CHECK(got->arguments == sent.arguments);
  CHECK(got->environment == sent.environment);
  REQUIRE(got->inputs.size() == 2);
  CHECK(got->inputs[1].name == "include/x.hpp");
  CHECK(got->inputs[1].executable);
  CHECK(got->inputs[0].size == 120);
  CHECK(got->outputs == sent.outputs);
  CHECK(got->limits.processes == 3);
  CHECK(got->limits.cpu == sent.limits.cpu);
  CHECK(got->descriptors() == 1 + 3 + 1 + 1 + 1);
}

TEST_CASE("a result arrives as it was sent, negative sizes and NUL bytes included") {
  const auto got = decode<Finished>(encode(finished()));
  REQUIRE(got);
  CHECK(got->result.status == RunStatus::signaled);
  CHECK(got->result.signal == 11);
  CHECK(got->result.cpu == std::chrono::microseconds{1234567});
  CHECK(got->result.memory_bytes == 1LL << 40);
  CHECK(got->result.message == std::string("a\0b", 3));
  CHECK(got->output_sizes == finished().output_sizes);
}

TEST_CASE("a packet that is cut short or has a byte too many is refused") {
  decode_all_prefixes<RunRequest>(encode(request()));
  decode_all_prefixes<Finished>(encode(finished()));
  decode_all_prefixes<Kill>(encode(Kill{RunStatus::output_exceeded}));
  decode_all_prefixes<Refusal>(
      encode(Refusal{ErrorCode::unavailable, "no", "do", {{"user namespaces", false, "none", "why", "how"}}}));
}

TEST_CASE("a message of one kind is never taken for another") {
  CHECK_FALSE(decode<Hello>(encode(Configure{})));
  CHECK_FALSE(decode<Started>(encode(Waiting{5, {}})));
}

TEST_CASE("an enumeration or a truth value out of its range is refused") {
  auto packet = encode(Kill{RunStatus::sandbox_error});
  REQUIRE(decode<Kill>(packet));
  ++packet.back();
  CHECK_FALSE(decode<Kill>(packet));
}

TEST_CASE("a count that promises more than the packet holds is refused at once") {
  std::string packet = encode(Configure{});
  packet.replace(packet.size() - 4, 4, "\xff\xff\xff\xff");
  CHECK_FALSE(decode<Configure>(packet));
}

TEST_CASE("a request that makes no sense is refused even though it is well-formed") {
  const auto refused = [](auto change) {
    auto changed = request();
    change(changed);
    return !decode<RunRequest>(encode(changed));
  };
  CHECK(refused([](RunRequest& r) { r.arguments.clear(); }));
  CHECK(refused([](RunRequest& r) { r.arguments[0].clear(); }));
  CHECK(refused([](RunRequest& r) { r.arguments[1] = std::string("a\0b", 3); }));
  CHECK(refused([](RunRequest& r) { r.inputs[0].name = "../x"; }));
  CHECK(refused([](RunRequest& r) { r.inputs[0].size = -1; }));
  CHECK(refused([](RunRequest& r) { r.inputs[0].offset = 1LL << 60; }));
  CHECK(refused([](RunRequest& r) { r.bundled = false; }));
  CHECK(refused([](RunRequest& r) { r.outputs[0] = "/etc/passwd"; }));
  CHECK(refused([](RunRequest& r) { r.limits.cpu = {}; }));
  CHECK(refused([](RunRequest& r) { r.limits.wall = std::chrono::milliseconds{-5}; }));
  CHECK(refused([](RunRequest& r) { r.limits.memory_bytes = 0; }));
  CHECK(refused([](RunRequest& r) { r.limits.data_bytes = -2; }));
  CHECK(refused([](RunRequest& r) { r.limits.processes = 0; }));
  CHECK(refused([](RunRequest& r) { r.limits.scratch_bytes = -1; }));
}

TEST_CASE("a claim with limits that make no sense and a key that is too long are refused") {
  CHECK(decode<Claim>(encode(Claim{std::string(max_key_bytes, 'k'), {}})));
  CHECK_FALSE(decode<Claim>(encode(Claim{std::string(max_key_bytes + 1, 'k'), {}})));
  CHECK_FALSE(decode<Park>(encode(Park{std::string(max_key_bytes + 1, 'k')})));
  Limits senseless;
  senseless.wall = {};
  CHECK_FALSE(decode<Claim>(encode(Claim{"key", senseless})));
}

TEST_CASE("what a shared helper is arrives as it was sent") {
  const Share sent{protocol_version,
                   Confinement::landlock,
                   {MemoryMethod::sampled, "why", "how"},
                   {"/opt/x"},
                   {{Confinement::namespaces, {ErrorCode::unavailable, "what", "hint"}}}};
  const auto got = decode<Share>(encode(sent));
  REQUIRE(got);
  CHECK(got->rung == Confinement::landlock);
  CHECK(got->memory.why_no_cgroup == "why");
  CHECK(got->unreachable == sent.unreachable);
  REQUIRE(got->refused.size() == 1);
  CHECK(got->refused[0].error.hint == "hint");
}

TEST_CASE("a plain path stays below its folder") {
  for (const char* good : {"a", "a/b", ".hidden", "a..b", "..."}) CHECK(is_plain_path(good));
  for (const char* bad : {"", "/", "/a", "a/", "a//b", ".", "..", "a/..", "../a", "a/./b"}) CHECK_FALSE(is_plain_path(bad));
  CHECK_FALSE(is_plain_path(std::string_view("a\0b", 3)));
  CHECK_FALSE(is_plain_path(std::string(256, 'x')));
}

TEST_CASE("random and randomly damaged packets are refused or mean exactly one thing") {
  std::mt19937 random(20240607);  // NOLINT: the same packets each time
  const std::vector<std::string> seeds{
      encode(request()),
      encode(finished()),
      encode(Configure{protocol_version, {"/opt/x"}, "/run/user/1000", Confinement::landlock, true}),
      encode(SlotReport{}),
      encode(Waiting{}),
      encode(Collect{}),
      encode(Launched{}),
      encode(Claim{"key", {}}),
      encode(Share{protocol_version, Confinement::none, {}, {"/opt/x"}, {{Confinement::namespaces, {}}}}),
      encode(Kill{})};
  bool all_strict = true;
  for (int round = 0; round < 20'000; ++round) {
    std::string packet = seeds[random() % seeds.size()];
    for (auto changes = random() % 4 + 1; changes > 0; --changes)
      packet[random() % packet.size()] = static_cast<char>(random());
    if (random() % 3 == 0) packet.resize(random() % (packet.size() + 1));
    all_strict = all_strict && AllKinds::strict(packet);
  }
  CHECK(all_strict);
}

TEST_CASE("every seed of the fuzzer is a message of this version") {
  int seeds = 0;
  for (const auto& seed : std::filesystem::directory_iterator(WIRE_SEEDS)) {
    INFO(seed.path());
    const auto packet = read_file(seed.path()).value();
    CHECK(AllKinds::any(packet));
    ++seeds;
  }
  CHECK(seeds > 10);
}
