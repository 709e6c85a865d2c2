#include "rehearse/judge/tool_chain_state.hpp"

#include "shared_files.hpp"
#include "tool_chain.hpp"

namespace rehearse {

ToolChainState examine_tool_chain(const Language& language, const std::filesystem::path& cache) {
  ToolChainState state;
  state.id = language.id();
  state.title = language.title();
  if (auto read = language.complete(); !read) {
    state.missing = read.error();
    return state;
  }
  const LanguageDefinition& definition = language.definition();
  state.shares_builds = definition.shared.has_value();
  const auto tools = examine_tool_chain(definition, cache);
  if (!tools) {
    if (const auto programs = find_tool_chain(definition)) {
      for (const auto& [placeholder, path] : *programs) state.programs.push_back(path);
    }
    state.missing = tools.error();
    return state;
  }
  for (const auto& [placeholder, path] : tools->programs) state.programs.push_back(path);
  state.version = tools->version;
  if (const auto folder = find_shared(cache / "shared", definition, *tools)) state.shared_bytes = size_of_shared(*folder);
  return state;
}

}  // namespace rehearse
