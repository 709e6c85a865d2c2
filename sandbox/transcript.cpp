#include "transcript.hpp"

#include <algorithm>
#include <array>
#include <cerrno>

#include <poll.h>
#include <unistd.h>

#include "memory_file.hpp"

namespace rehearse::sandbox {

void Transcript::read_some(UniqueFd& pipe, std::string& captured) {
  std::array<char, 65536> block;  // NOLINT: filled by the kernel
  const ssize_t size = ::read(pipe.get(), block.data(), block.size());
  if (size < 0 && (errno == EINTR || errno == EAGAIN)) return;
  if (size <= 0) return pipe.reset();
  total_ += size;
  const auto room = max_captured_ - std::min(max_captured_, captured.size());
  captured.append(block.data(), std::min(room, static_cast<std::size_t>(size)));
}

// Both pipes end when the tree has gone, so their end is the one thing to wait for.
void Transcript::collect(Run& run, RunOutput& output) {
  auto& pipes = run.pipes();
  bool over = false;
  while (pipes.standard_output || pipes.standard_error) {
    std::array<pollfd, 2> watched{pollfd{pipes.standard_output.get(), POLLIN, 0},
                                  pollfd{pipes.standard_error.get(), POLLIN, 0}};
    if (::poll(watched.data(), watched.size(), -1) < 0) continue;
    if (watched[0].revents != 0) read_some(pipes.standard_output, output.standard_output);
    if (watched[1].revents != 0) read_some(pipes.standard_error, output.standard_error);
    if (over || !over_limit()) continue;
    run.kill(RunStatus::output_exceeded);
    over = true;
  }
}

Result<std::map<std::string, std::string>> take_files(int file, const std::vector<std::string>& names,
                                                      const std::vector<std::int64_t>& sizes) {
  std::map<std::string, std::string> files;
  std::int64_t offset = 0;
  for (std::size_t i = 0; i < names.size() && i < sizes.size(); ++i) {
    if (sizes[i] < 0) continue;
    auto content = read_at(file, offset, sizes[i]);
    if (!content) return unexpected(content.error());
    files.emplace(names[i], std::move(*content));
    offset += sizes[i];
  }
  return files;
}

}  // namespace rehearse::sandbox
