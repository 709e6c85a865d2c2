#include "rehearse/terminal/event_loop.hpp"

#include <csignal>
#include <thread>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "rehearse/base/file.hpp"
#include "rehearse/base/temp_dir.hpp"
#include "rehearse/base/unique_fd.hpp"
#include "support/catch.hpp"

using namespace rehearse;

namespace {

struct Pipe {
  Pipe() {
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    read.reset(ends[0]);
    write.reset(ends[1]);
  }
  void send(std::string_view bytes) const {
    REQUIRE(::write(write.get(), bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()));
  }
  UniqueFd read, write;
};

// Ends a test that would otherwise wait for ever.
constexpr int most_ticks = 200;

}  // namespace

TEST_CASE("keys reach their handler, a lone Escape after a moment", "[event loop]") {
  const Pipe pipe;
  std::vector<KeyKind> seen;
  EventLoop* running = nullptr;
  int ticks = 0;
  EventLoop loop(pipe.read.get(), Millis(50),
                 {.key =
                      [&](const Key& key) {
                        seen.push_back(key.kind);
                        if (key.kind == KeyKind::escape) running->stop();
                      },
                  .tick =
                      [&] {
                        if (++ticks > most_ticks) running->stop();
                      },
                  .signal = {},
                  .file_saved = {},
                  .input_closed = {}});
  running = &loop;
  pipe.send("a\x1b[A\x1b");
  loop.run();
  CHECK(seen == std::vector<KeyKind>{KeyKind::character, KeyKind::up, KeyKind::escape});
}

TEST_CASE("a closed terminal is told", "[event loop]") {
  Pipe pipe;
  bool closed = false;
  EventLoop* running = nullptr;
  EventLoop loop(pipe.read.get(), Millis(50), {.key = {}, .tick = {}, .signal = {}, .file_saved = {}, .input_closed = [&] {
                                                 closed = true;
                                                 running->stop();
                                               }});
  running = &loop;
  pipe.write.reset();
  loop.run();
  CHECK(closed);
}

TEST_CASE("a save is seen whether the file is written or replaced, and other files are not", "[event loop]") {
  const Pipe pipe;
  auto folder = TempDir::create("/tmp", "event-loop-");
  REQUIRE(folder);
  const auto file = folder->path() / "solution.py";
  REQUIRE(write_file(file, "1"));
  EventLoop* running = nullptr;
  int saves = 0, ticks = 0;
  EventLoop loop(pipe.read.get(), Millis(10),
                 {.key = {},
                  .tick =
                      [&] {
                        if (++ticks == 2) REQUIRE(write_file(folder->path() / "other.txt", "x"));
                        if (ticks == 4) REQUIRE(write_file(file, "2"));  // by rename
                        if (ticks > most_ticks) running->stop();
                      },
                  .signal = {},
                  .file_saved =
                      [&] {
                        ++saves;
                        CHECK(ticks >= 4);
                        running->stop();
                      },
                  .input_closed = {}});
  running = &loop;
  REQUIRE(loop.watch(file));
  loop.run();
  CHECK(saves == 1);
}

TEST_CASE("watching a folder that is gone says which", "[event loop]") {
  const Pipe pipe;
  EventLoop loop(pipe.read.get(), Millis(50), {});
  const auto watched = loop.watch("/nonexistent-folder/solution.cpp");
  REQUIRE_FALSE(watched);
  CHECK(watched.error().message.find("/nonexistent-folder") != std::string::npos);
}

TEST_CASE("signals and other threads' work are delivered on the loop", "[event loop]") {
  const Pipe pipe;
  EventLoop* running = nullptr;
  int resized = 0, ticks = 0;
  std::thread::id posted_on;
  EventLoop loop(pipe.read.get(), Millis(50),
                 {.key = {},
                  .tick =
                      [&] {
                        if (++ticks > most_ticks) running->stop();
                      },
                  .signal =
                      [&](int signal) {
                        if (signal == SIGWINCH) ++resized;
                        std::thread([&] {
                          running->post([&] {
                            posted_on = std::this_thread::get_id();
                            running->stop();
                          });
                        }).join();
                      },
                  .file_saved = {},
                  .input_closed = {}});
  running = &loop;
  ::kill(::getpid(), SIGWINCH);
  loop.run();
  CHECK(resized == 1);
  CHECK(posted_on == std::this_thread::get_id());
}

TEST_CASE("a program has the input while it runs and gives it back", "[event loop]") {
  const Pipe pipe;
  EventLoop* running = nullptr;
  int status = -1, ticks = 0;
  std::string typed;
  EventLoop loop(pipe.read.get(), Millis(20),
                 {.key =
                      [&](const Key& key) {
                        typed.push_back(static_cast<char>(key.character));
                        running->stop();
                      },
                  .tick =
                      [&] {
                        if (++ticks > most_ticks) running->stop();
                      },
                  .signal = {},
                  .file_saved = {},
                  .input_closed = {}});
  running = &loop;
  REQUIRE(loop.run_program({"sh", "-c", "exit 7"}, [&](int ended) {
    status = ended;
    CHECK(typed.empty());
  }));
  CHECK_FALSE(loop.run_program({"true"}, [](int) {}));
  CHECK((::fcntl(pipe.read.get(), F_GETFL) & O_NONBLOCK) == 0);
  pipe.send("k");
  loop.run();
  CHECK((::fcntl(pipe.read.get(), F_GETFL) & O_NONBLOCK) == 0);
  REQUIRE(status != -1);
  CHECK(WEXITSTATUS(status) == 7);
  CHECK(typed == "k");
}

TEST_CASE("a program that is not there is an error, and input goes on", "[event loop]") {
  const Pipe pipe;
  EventLoop loop(pipe.read.get(), Millis(50), {});
  const auto started = loop.run_program({"no-such-program-anywhere"}, [](int) {});
  REQUIRE_FALSE(started);
  CHECK(started.error().message.find("no-such-program-anywhere") != std::string::npos);
}
