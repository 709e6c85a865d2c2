#include "request.hpp"

#include <cerrno>
#include <string>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>

#include "memory_file.hpp"

namespace rehearse::sandbox {
namespace {

Result<UniqueFd> open_host_file(const InputFile& input, std::int64_t& size) {
  const std::string what = "cannot read " + input.host_path + " (for the sandbox's " + input.name + ")";
  UniqueFd file(::open(input.host_path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  struct stat status {};
  if (!file || ::fstat(file.get(), &status) != 0) return unexpected(system_error(what, errno));
  if (!S_ISREG(status.st_mode)) return unexpected(ErrorCode::bad_input, what + ": it is not a regular file");
  size = status.st_size;
  return file;
}

Result<void> check(const Command& command) {
  if (command.arguments.empty() || command.arguments.front().empty()) {
    return unexpected(ErrorCode::bad_input, "the sandbox was given no program to run");
  }
  for (const auto& input : command.inputs) {
    if (!wire::is_plain_path(input.name)) {
      return unexpected(ErrorCode::bad_input,
                        "the input file's name \"" + input.name + "\" is not a path below the scratch folder");
    }
  }
  for (const auto& output : command.outputs) {
    if (!wire::is_plain_path(output)) {
      return unexpected(ErrorCode::bad_input,
                        "the output file's name \"" + output + "\" is not a path below the scratch folder");
    }
  }
  return {};
}

}  // namespace

Result<Request> Request::make(const Command& command, const Limits& limits) {
  if (auto checked = check(command); !checked) return unexpected(checked.error());
  Request request;
  auto& message = request.message;
  message.arguments = command.arguments;
  message.environment = command.environment;
  message.outputs = command.outputs;
  message.max_output_file_bytes = command.max_output_file_bytes;
  message.fixed_addresses = command.fixed_addresses;
  message.limits = limits;
  std::string bundle;
  for (const auto& input : command.inputs) {
    wire::InputEntry entry{input.name, input.executable, !input.host_path.empty(), static_cast<std::int64_t>(bundle.size()),
                           static_cast<std::int64_t>(input.content.size())};
    if (entry.own_descriptor) {
      entry.offset = 0;
      auto file = open_host_file(input, entry.size);
      if (!file) return unexpected(file.error());
      request.host_files.push_back(std::move(*file));
    } else {
      bundle += input.content;
    }
    message.inputs.push_back(std::move(entry));
  }
  message.bundled = !bundle.empty();
  if (message.bundled) {
    auto file = sealed_file(bundle);
    if (!file) return unexpected(file.error());
    request.bundle = std::move(*file);
  }
  if (!command.outputs.empty()) {
    auto file = memory_file();
    if (!file) return unexpected(file.error());
    request.outputs = std::move(*file);
  }
  return request;
}

}  // namespace rehearse::sandbox
