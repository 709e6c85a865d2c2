#include "rehearse/practice/recording.hpp"

#include <chrono>
#include <cstdlib>
#include <thread>

#include <sys/stat.h>
#include <unistd.h>

#include "desk.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::test;
using namespace std::chrono_literals;

namespace {

// A recorder in the system's stead, first on the PATH: it writes a WAV header and `seconds` of a sound at once, then waits to
// be ended, as arecord does.
class FakeRecorder {
 public:
  explicit FakeRecorder(const std::string& sound, const std::string& afterwards = "exec sleep 60") {
    const auto program = folder_.path() / "arecord";
    const std::string script =
        "#!/bin/sh\nfor file; do :; done\npython3 - \"$file\" <<'E'\nimport math, struct, sys\nrate = 16000\n" + sound +
        "\nwith open(sys.argv[1], 'wb') as f:\n"
        "  f.write(b'RIFF' + struct.pack('<I', 36 + 2 * len(samples)) + b'WAVEfmt ' +\n"
        "          struct.pack('<IHHIIHH', 16, 1, 1, rate, 2 * rate, 2, 16) + b'data' +\n"
        "          struct.pack('<I', 2 * len(samples)))\n"
        "  f.write(struct.pack('<%dh' % len(samples), *samples))\nE\n" +
        afterwards + "\n";
    if (!write_file(program, script)) throw std::runtime_error("cannot write the recorder");
    ::chmod(program.c_str(), 0755);
    const char* path = std::getenv("PATH");
    before_ = path == nullptr ? "" : path;
    ::setenv("PATH", (folder_.path().string() + ":" + before_).c_str(), 1);
  }
  ~FakeRecorder() { ::setenv("PATH", before_.c_str(), 1); }
  FakeRecorder(const FakeRecorder&) = delete;
  FakeRecorder& operator=(const FakeRecorder&) = delete;

 private:
  TempDir folder_ = TempDir::create(std::filesystem::temp_directory_path(), "rehearse-recorder-").value();
  std::string before_;
};

constexpr const char* silence = "samples = [0] * (rate * 240)";
constexpr const char* voice =
    "samples = [int(4000 * (0.6 + 0.4 * math.sin(i / 640)) * math.sin(i / 15)) for i in range(rate * 4)]";

// What is told, once something is; the recorder takes its time to start.
std::vector<std::string> told_by(Recording& recording, bool paused = false) {
  const auto until = std::chrono::steady_clock::now() + 60s;
  while (std::chrono::steady_clock::now() < until) {
    auto told = recording.listen(paused).value();
    if (!told.empty()) return told;
    std::this_thread::sleep_for(20ms);
  }
  return {};
}

void wait_for(const std::filesystem::path& file, std::uintmax_t bytes) {
  const auto until = std::chrono::steady_clock::now() + 60s;
  std::error_code none;
  while (std::chrono::steady_clock::now() < until) {
    if (std::filesystem::file_size(file, none) >= bytes && !none) return;
    std::this_thread::sleep_for(20ms);
  }
  FAIL("the recorder wrote nothing");
}

mode_t mode_of(const std::filesystem::path& path) {
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_mode & 0777;
}

}  // namespace

TEST_CASE("a recording is the user's alone, is on record, and ends with the object") {
  Desk desk;
  const FakeRecorder recorder(voice);
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  std::filesystem::path file;
  {
    auto recording = Recording::start(practice, view.session.id).value();
    file = recording.file();
    wait_for(file, 44 + 4 * 32000);
    CHECK(practice.current().value().session.recording_open);
    CHECK(Recording::start(practice, view.session.id).error().code == ErrorCode::conflict);
    CHECK(recording.listen(false).value().empty());
  }
  CHECK(file.parent_path() == recordings_folder(desk.paths(), view.session.id));
  CHECK(mode_of(file.parent_path()) == 0700);
  CHECK(mode_of(file) == 0600);
  CHECK_FALSE(practice.current().value().session.recording_open);
  auto second = Recording::start(practice, view.session.id).value();
  CHECK(second.file().filename() == "2.wav");
  REQUIRE(second.stop());
}

TEST_CASE("minutes without a voice raise one alarm, a pause none") {
  Desk desk;
  const FakeRecorder recorder(silence);
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  auto recording = Recording::start(practice, view.session.id, 2min).value();
  const auto told = told_by(recording);
  REQUIRE(told.size() == 1);
  CHECK(told.front().find("say what you are thinking") != std::string::npos);
  for (int i = 0; i < 10; ++i) CHECK(recording.listen(false).value().empty());
  CHECK(practice.current().value().session.alarms == std::vector<std::string>{"silence"});
}

TEST_CASE("a recorder that dies is told and recorded") {
  Desk desk;
  const FakeRecorder recorder(voice, "exit 3");
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  auto recording = Recording::start(practice, view.session.id).value();
  const auto told = told_by(recording);
  REQUIRE(told.size() == 1);
  CHECK(told.front().find("arecord ended with exit code 3") != std::string::npos);
  CHECK_FALSE(recording.running());
  CHECK_FALSE(practice.current().value().session.recording_open);
}

TEST_CASE("a recorder that gives no sound is told once") {
  Desk desk;
  const FakeRecorder recorder("samples = []");
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  auto recording = Recording::start(practice, view.session.id).value();
  wait_for(recording.file(), 44);
  CHECK(recording.listen(false).value().empty());
  desk.clock.advance(11s);
  REQUIRE(recording.listen(false).value().size() == 1);
  desk.clock.advance(11s);
  CHECK(recording.listen(false).value().empty());
}

TEST_CASE("without a recorder the way to one is told") {
  Desk desk;
  auto practice = desk.sit_down();
  const auto view = practice.start_interview(Desk::two_sum()).value();
  const std::string before = std::getenv("PATH");
  ::setenv("PATH", "/nowhere", 1);
  const auto started = Recording::start(practice, view.session.id);
  ::setenv("PATH", before.c_str(), 1);
  REQUIRE_FALSE(started);
  CHECK(started.error().code == ErrorCode::unavailable);
  CHECK(started.error().hint.find("alsa-utils") != std::string::npos);
  CHECK_FALSE(practice.current().value().session.recording);
}
