#include "rehearse/terminal/event_loop.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

#include <fcntl.h>
#include <spawn.h>
#include <sys/inotify.h>
#include <sys/wait.h>
#include <unistd.h>

#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>

#include "rehearse/base/unique_fd.hpp"

extern char** environ;  // NOLINT: POSIX

namespace rehearse {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;

constexpr Millis escape_delay{40};  // a lone Escape is one after this; sequences arrive in one piece or nearly so

}  // namespace

struct EventLoop::State : std::enable_shared_from_this<State> {
  State(int fd, Millis tick_interval, Handlers all)
      : handlers(std::move(all)), interval(tick_interval), input_fd(fd), input(context), saves(context) {}

  asio::io_context context{1};
  Handlers handlers;
  Millis interval;
  int input_fd;
  asio::posix::stream_descriptor input;  // a duplicate of input_fd, only waited on
  asio::posix::stream_descriptor saves;
  asio::steady_timer ticks{context};
  asio::steady_timer escape_timer{context};
  asio::signal_set signals{context};
  asio::signal_set stop_signal{context};
  asio::signal_set child_signal{context, SIGCHLD};
  KeyDecoder decoder;
  std::string watched_name;
  pid_t child = -1;
  std::function<void(int)> child_done;

  void start_input() {
    error_code ignored;
    stop_signal.add(SIGTSTP, ignored);
    wait_for_stop_signal();
    const int copy = ::fcntl(input_fd, F_DUPFD_CLOEXEC, 3);
    if (copy < 0) return;
    input.assign(copy, ignored);
    if (ignored) ::close(copy);
    wait_for_input();
    // Asio makes what it waits for non-blocking, and with it the terminal of every program we start or return to.
    ::fcntl(copy, F_SETFL, ::fcntl(copy, F_GETFL) & ~O_NONBLOCK);
  }

  void stop_input() {
    error_code ignored;
    input.close(ignored);
    stop_signal.clear(ignored);  // the default again: the program in the foreground stops together with us
  }

  void wait_for_input() {
    input.async_wait(asio::posix::stream_descriptor::wait_read, [self = shared_from_this()](error_code error) {
      if (!error && self->input.is_open()) self->read_input();
    });
  }

  void read_input() {
    std::array<char, 4096> bytes{};
    const ssize_t count = ::read(input_fd, bytes.data(), bytes.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) return wait_for_input();
    if (count <= 0) {
      if (handlers.input_closed) handlers.input_closed();
      return;
    }
    deliver(decoder.feed({bytes.data(), static_cast<std::size_t>(count)}));
    if (decoder.pending()) {
      escape_timer.expires_after(escape_delay);
      escape_timer.async_wait([self = shared_from_this()](error_code error) {
        if (!error) self->deliver(self->decoder.flush());
      });
    } else {
      escape_timer.cancel();
    }
    if (input.is_open()) wait_for_input();
  }

  void deliver(const std::vector<Key>& keys) {
    for (const Key& key : keys) {
      if (handlers.key) handlers.key(key);
      if (context.stopped()) return;
    }
  }

  void start_signals() {
    error_code ignored;
    for (const int signal : {SIGWINCH, SIGINT, SIGTERM, SIGHUP, SIGCONT}) signals.add(signal, ignored);
    wait_for_signal();
  }

  void wait_for_signal() {
    signals.async_wait([self = shared_from_this()](error_code error, int signal) {
      if (error) return;
      self->wait_for_signal();
      if (self->handlers.signal) self->handlers.signal(signal);
    });
  }

  void wait_for_stop_signal() {
    stop_signal.async_wait([self = shared_from_this()](error_code error, int signal) {
      if (error) return;
      self->wait_for_stop_signal();
      if (self->handlers.signal) self->handlers.signal(signal);
    });
  }

  void wait_for_tick() {
    ticks.expires_after(interval);
    ticks.async_wait([self = shared_from_this()](error_code error) {
      if (error) return;
      self->wait_for_tick();
      if (self->handlers.tick) self->handlers.tick();
    });
  }

  void wait_for_save() {
    saves.async_wait(asio::posix::stream_descriptor::wait_read, [self = shared_from_this()](error_code error) {
      if (!error && self->saves.is_open()) self->read_saves();
    });
  }

  void read_saves() {
    alignas(inotify_event) std::array<char, 8192> bytes{};
    bool ours = false;
    while (true) {
      const ssize_t count = ::read(saves.native_handle(), bytes.data(), bytes.size());
      if (count <= 0) break;
      for (std::size_t i = 0; i < static_cast<std::size_t>(count);) {
        const auto* event = reinterpret_cast<const inotify_event*>(bytes.data() + i);  // NOLINT: the kernel's layout
        ours = ours || (event->len > 0 && watched_name == event->name);
        i += sizeof(inotify_event) + event->len;
      }
    }
    if (ours && handlers.file_saved) handlers.file_saved();
    wait_for_save();
  }

  void wait_for_child() {
    child_signal.async_wait([self = shared_from_this()](error_code error, int) {
      if (error) return;
      self->reap();
      self->wait_for_child();
    });
  }

  void reap() {
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, WNOHANG) != child) return;
    child = -1;
    start_input();
    if (auto done = std::exchange(child_done, nullptr)) done(status);
  }

  void close() {
    error_code ignored;
    input.close(ignored);
    saves.close(ignored);
    signals.cancel(ignored);
    stop_signal.cancel(ignored);
    child_signal.cancel(ignored);
    ticks.cancel();
    escape_timer.cancel();
    context.restart();
    context.poll();  // lets go of the handlers, and so of this
  }
};

EventLoop::EventLoop(int input, Millis tick, Handlers handlers)
    : state_(std::make_shared<State>(input, tick, std::move(handlers))) {
  state_->start_input();
  state_->start_signals();
  state_->wait_for_child();
  state_->wait_for_tick();
}

EventLoop::~EventLoop() {
  state_->handlers = {};
  state_->close();
}

void EventLoop::run() { state_->context.run(); }

void EventLoop::stop() { state_->context.stop(); }

void EventLoop::post(std::function<void()> work) { asio::post(state_->context, std::move(work)); }

Result<void> EventLoop::watch(const std::filesystem::path& file) {
  UniqueFd fd(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
  if (!fd) return unexpected(system_error("starting to watch the workspace", errno));
  if (::inotify_add_watch(fd.get(), file.parent_path().c_str(), IN_CLOSE_WRITE | IN_MOVED_TO) < 0) {
    return unexpected(system_error("watching " + file.parent_path().string(), errno));
  }
  error_code ignored;
  state_->saves.close(ignored);
  state_->watched_name = file.filename().string();
  state_->saves.assign(fd.release(), ignored);
  state_->wait_for_save();
  return {};
}

Result<void> EventLoop::run_program(const std::vector<std::string>& arguments, std::function<void(int)> done) {
  if (state_->child >= 0) return unexpected(ErrorCode::conflict, "another program is still open on the terminal");
  std::vector<char*> pointers;
  for (const std::string& argument : arguments)
    pointers.push_back(const_cast<char*>(argument.c_str()));  // NOLINT: exec's signature
  pointers.push_back(nullptr);

  state_->stop_input();
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t all;
  sigfillset(&all);
  sigset_t none;
  sigemptyset(&none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  pid_t pid = -1;
  const int error = ::posix_spawnp(&pid, pointers.front(), nullptr, &attributes, pointers.data(), environ);
  posix_spawnattr_destroy(&attributes);
  if (error != 0) {
    state_->start_input();
    return unexpected(system_error("starting " + arguments.front(), error));
  }
  state_->child = pid;
  state_->child_done = std::move(done);
  return {};
}

}  // namespace rehearse
