#include "rehearse/practice/recording.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>

#include "recorder.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/base/unique_fd.hpp"
#include "rehearse/session/speech.hpp"
#include "state.hpp"

namespace rehearse {
namespace {

constexpr std::size_t header_bytes = 4096;          // within which the samples of a WAV file begin
constexpr std::size_t most_bytes_a_look = 1 << 20;  // half a minute
constexpr Millis patience{10'000};                  // without a sample

// Where the samples of a WAV file begin; 0: not to be seen yet.
std::size_t samples_begin(std::string_view head) {
  const std::size_t data = head.find("data");
  return data == std::string_view::npos || head.size() < data + 8 ? 0 : data + 8;
}

Result<void> make_private(const std::filesystem::path& folder) {
  if (auto made = make_directories(folder); !made) return made;
  for (const auto& each : {folder.parent_path(), folder}) {
    if (::chmod(each.c_str(), 0700) != 0) return unexpected(system_error("closing " + each.string() + " to others", errno));
  }
  return {};
}

std::filesystem::path free_file(const std::filesystem::path& folder) {
  for (int number = 1;; ++number) {
    auto file = folder / fmt::format("{}.wav", number);
    if (::access(file.c_str(), F_OK) != 0) return file;
  }
}

Millis length_of(const std::filesystem::path& file) {
  struct stat status {};
  if (::stat(file.c_str(), &status) != 0 || status.st_size <= 44) return Millis{0};
  return Millis{(status.st_size - 44) / 2 * 1000 / Recorder::samples_a_second};
}

}  // namespace

std::filesystem::path recordings_folder(const Paths& paths, std::string_view session) {
  return paths.data / "recordings" / session;
}

struct Recording::State {
  Practice::State& practice;
  std::string session;
  std::filesystem::path file;
  Millis silence;
  UniqueFd lock;  // held as long as this terminal records the session
  Recorder recorder;
  SpeechMeter meter{Recorder::samples_a_second};
  std::size_t offset = 0;  // of the file; 0: its header was not read yet
  bool alarmed = false;    // of this stretch of silence
  bool complained = false;
  Millis last_sample{};  // on the clock since boot
  bool open = true;

  Result<void> append(const Payload& payload) {
    return practice
        .append(session,
                [&](const Session& now) -> Result<std::vector<NewEvent>> {
                  return std::vector<NewEvent>{{now.current_task, payload}};
                })
        .map([](const Session&) {});
  }

  Result<void> close(std::string reason) {
    if (!std::exchange(open, false)) return {};
    return append(RecordingEnded{file.string(), length_of(file), std::move(reason)});
  }

  // The samples that came since the last look.
  std::vector<std::int16_t> read_on() {
    const UniqueFd fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd) return {};
    if (offset == 0) {
      std::array<char, header_bytes> head{};
      const ssize_t got = ::pread(fd.get(), head.data(), head.size(), 0);
      offset = got <= 0 ? 0 : samples_begin({head.data(), static_cast<std::size_t>(got)});
      if (offset == 0) return {};
    }
    std::string bytes(most_bytes_a_look, '\0');
    const ssize_t got = ::pread(fd.get(), bytes.data(), bytes.size(), static_cast<off_t>(offset));
    if (got < 2) return {};
    std::vector<std::int16_t> samples(static_cast<std::size_t>(got) / 2);
    std::memcpy(samples.data(), bytes.data(), samples.size() * 2);
    offset += samples.size() * 2;
    return samples;
  }
};

Recording::Recording(std::unique_ptr<State> state) : state_(std::move(state)) {}
Recording::Recording(Recording&&) noexcept = default;
Recording& Recording::operator=(Recording&& other) noexcept {
  if (this != &other) {
    if (state_) static_cast<void>(stop());
    state_ = std::move(other.state_);
  }
  return *this;
}
Recording::~Recording() {
  if (state_) static_cast<void>(stop());
}

Result<Recording> Recording::start(Practice& practice, std::string_view stream, Millis silence) {
  Practice::State& shared = practice.state();
  const auto session = shared.session(stream);
  if (!session) return unexpected(session.error());
  if (session->ended) return unexpected(ErrorCode::conflict, fmt::format("the session {} has ended", stream));
  const auto folder = recordings_folder(shared.paths, stream);
  if (auto made = make_private(folder); !made) return unexpected(made.error());
  UniqueFd lock(::open((folder / "lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
  if (!lock) return unexpected(system_error("opening " + (folder / "lock").string(), errno));
  if (::flock(lock.get(), LOCK_EX | LOCK_NB) != 0) {
    return unexpected(ErrorCode::conflict, "another terminal is recording this session already");
  }
  const auto file = free_file(folder);
  auto recorder = Recorder::start(file, process_environment());
  if (!recorder) return unexpected(recorder.error());
  const std::string program = recorder->program();
  auto state = std::unique_ptr<State>(new State{.practice = shared,
                                                .session = std::string(stream),
                                                .file = file,
                                                .silence = silence,
                                                .lock = std::move(lock),
                                                .recorder = std::move(*recorder)});
  state->last_sample = shared.clock.now().boot;
  if (session->recording_open && session->recording) {  // of a program that was killed, since the lock was free
    const std::string& before = session->recording->file;
    const RecordingEnded ended{before, length_of(before), "the program ended before it was closed"};
    if (auto told = state->append(ended); !told) return unexpected(told.error());
  }
  if (auto told = state->append(RecordingStarted{file.string(), program}); !told) return unexpected(told.error());
  return Recording(std::move(state));
}

const std::filesystem::path& Recording::file() const { return state_->file; }

bool Recording::running() const { return state_->open; }

Result<std::vector<std::string>> Recording::listen(bool paused) {
  State& state = *state_;
  if (!state.open) return std::vector<std::string>{};
  std::vector<std::string> told;
  const auto samples = state.read_on();
  const Millis now = state.practice.clock.now().boot;
  if (paused) {  // nobody need speak
    state.meter = SpeechMeter(Recorder::samples_a_second);
    state.alarmed = false;
  } else {
    state.meter.hear(samples);
  }
  if (!samples.empty()) state.last_sample = now;
  if (state.meter.silent_for() < state.silence) state.alarmed = false;
  if (const auto ended = state.recorder.ended()) {
    told.push_back(fmt::format("The recording has stopped: {}. What was recorded is kept.", *ended));
    if (auto closed = state.close(*ended); !closed) return unexpected(closed.error());
    return told;
  }
  if (!std::exchange(state.complained, state.complained || now - state.last_sample > patience) && state.complained) {
    told.emplace_back("The recorder gives no sound: is the microphone there, and does nobody else hold it?");
  }
  if (!state.alarmed && state.meter.silent_for() >= state.silence) {
    state.alarmed = true;
    const auto session = state.practice.session(state.session);
    if (!session) return unexpected(session.error());
    if (auto raised = state.append(AlarmRaised{std::string(silence_alarm)}); !raised) return unexpected(raised.error());
    told.push_back(alarm_text(silence_alarm, *session, state.practice.clock.now()));
  }
  return told;
}

Result<void> Recording::stop() {
  state_->recorder.stop();
  return state_->close("");
}

}  // namespace rehearse
