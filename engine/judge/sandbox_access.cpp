#include "rehearse/judge/sandbox_access.hpp"

#include <utility>

#include <sys/stat.h>
#include <unistd.h>

#include "rehearse/base/file.hpp"
#include "rehearse/judge/tool_chain_folders.hpp"

namespace rehearse {

const std::string& risk_of_trust() {
  static const std::string risk = "your code then runs without a sandbox and can read, change and delete whatever you can";
  return risk;
}

Result<Runner> start_runner(const Installation& installation, const Paths& paths, const Languages& languages, Trust trust) {
  const auto shared = paths.cache / "shared";
  RunnerOptions options;
  options.read_only_paths = tool_chain_folders(languages);
  // Where the cache cannot be written nothing is shared, and builds take longer.
  if (make_directories(shared)) options.read_only_paths.push_back(shared);
  options.jail = installation.jail;
  ::mkdir(paths.runtime.c_str(), 0700);  // the sandbox looks whether it is fit to be used
  options.shared_in = paths.runtime;
  options.trust_programs = trust == Trust::own_code;
  auto runner = Runner::create(options);
  if (runner) return runner;
  Error error = runner.error();
  // Without its helper nothing runs, trusted or not.
  const bool a_way_out =
      trust == Trust::none && error.code == ErrorCode::unavailable && ::access(options.jail.c_str(), X_OK) == 0;
  return unexpected(a_way_out ? with_way_out(std::move(error)) : std::move(error));
}

Error with_way_out(Error refusal) {
  if (!refusal.hint.empty()) refusal.hint += "\n";
  refusal.hint += "or, only for code that you trust, add --trust-my-code: " + risk_of_trust();
  return refusal;
}

}  // namespace rehearse
