#include "host_program.hpp"

#include <array>
#include <chrono>
#include <csignal>

#include <boost/asio/connect_pipe.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/readable_pipe.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/writable_pipe.hpp>
#include <boost/process/v2/posix/default_launcher.hpp>
#include <boost/process/v2/process.hpp>
#include <boost/process/v2/stdio.hpp>
#include <fmt/core.h>
#include <sys/wait.h>

namespace rehearse {
namespace {

namespace asio = boost::asio;
namespace process = boost::process::v2;
using boost::system::error_code;

constexpr std::size_t max_output = 4096;
constexpr std::chrono::seconds patience{5};

// Reads to the end of the output, or until time is up; the program is killed then.
class Reading {
 public:
  Reading(asio::io_context& context, asio::readable_pipe& pipe, process::process& program)
      : pipe_(pipe), program_(program), deadline_(context, patience) {
    deadline_.async_wait([this](error_code stopped) {
      if (stopped) return;
      error_code ignored;
      program_.terminate(ignored);
      pipe_.close(ignored);  // a child of its own may hold the other end
    });
    read();
  }
  [[nodiscard]] std::string text() && { return std::move(text_); }

 private:
  void read() {
    pipe_.async_read_some(asio::buffer(buffer_), [this](error_code error, std::size_t count) {
      text_.append(buffer_.data(), std::min(count, max_output - std::min(max_output, text_.size())));
      if (error) {
        deadline_.cancel();
      } else {
        read();
      }
    });
  }

  asio::readable_pipe& pipe_;
  process::process& program_;
  asio::steady_timer deadline_;
  std::array<char, 512> buffer_{};
  std::string text_;
};

}  // namespace

Result<std::string> output_of_host_program(const std::vector<std::string>& arguments) {
  const auto cannot_start = [&](const error_code& error) {
    return unexpected(system_error("cannot start " + arguments.front(), error.value()));
  };
  asio::io_context context;
  asio::readable_pipe reading(context);
  asio::writable_pipe writing(context);
  error_code error;
  asio::connect_pipe(reading, writing, error);
  if (error) return cannot_start(error);

  // process_environment needs a compiled part of Boost that Debian does not ship; the launcher's own member does not.
  // Not the one by vfork: its child renews the context of Asio, in memory that is ours too.
  process::posix::default_launcher launcher;
  const char* const environment[] = {"PATH=/usr/local/bin:/usr/bin:/bin", nullptr};
  launcher.env = environment;
  const std::vector<std::string> rest(arguments.begin() + 1, arguments.end());
  process::process program =
      launcher(context.get_executor(), error, arguments.front(), rest, process::process_stdio{nullptr, writing, writing});
  if (error) return cannot_start(error);
  writing.close(error);
  Reading output(context, reading, program);
  context.run();

  // The native code tells exit 11 from a SIGSEGV, which exit_code() does not.
  error_code lost;
  program.wait(lost);
  const int status = program.native_exit_code();
  if (lost || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    return unexpected(ErrorCode::unavailable, fmt::format("{} does not work: it cannot tell its version", arguments.front()),
                      "install it again");
  }
  return std::move(output).text();
}

}  // namespace rehearse
