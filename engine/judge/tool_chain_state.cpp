#include "rehearse/judge/tool_chain_state.hpp"

#include <system_error>

#include "precompiled.hpp"
#include "tool_chain.hpp"

namespace rehearse {

ToolChainState examine_tool_chain(const Language& language, const std::filesystem::path& cache) {
  const LanguageDefinition& definition = language.definition();
  ToolChainState state;
  state.id = language.id();
  state.title = language.title();
  state.shares_builds = definition.precompiled.has_value();
  if (const auto programs = find_tool_chain(definition)) {
    for (const auto& [placeholder, path] : *programs) state.programs.push_back(path);
  }
  auto version = tool_chain_version(definition);
  if (!version) {
    state.missing = version.error();
    return state;
  }
  state.version = std::move(*version);
  const auto identity = tool_chain_identity(definition);
  if (!identity) return state;
  if (const auto file = find_precompiled(cache / "precompiled", definition, *identity)) {
    std::error_code error;
    const auto size = std::filesystem::file_size(*file, error);
    if (!error) state.shared_bytes = static_cast<std::int64_t>(size);
  }
  return state;
}

}  // namespace rehearse
