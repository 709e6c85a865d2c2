#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace rehearse {

// What a language's solutions are: a query of tables, or else code of all other kinds.
enum class LanguageKind { code, query };

// Where a tool-chain may be besides the system's folders: a folder with a bin in it, which is shown to the sandbox whole.
struct ToolChainPlace {
  std::string folder;                 // "~/.rustup/toolchains/*"; the last part may be a "*"
  std::string chosen_in;              // a file that names the one that its user has chosen; empty: the newest is
  std::string chosen_by;              // a regular expression whose first group is that name, or its beginning
  std::vector<std::string> programs;  // what is looked for there
};

// What a placeholder stands for if its conditions are met; the first of several counts.
struct LanguageOption {
  std::string program;           // is there; empty: no condition
  std::string version_at_least;  // "1.85", of the tool-chain; empty: no condition
  std::string value;
};

// Of language.json, what is asked of every language before one is used: its names, its kind, its tool-chain.
struct LanguageHead {
  std::filesystem::path folder;
  std::string text;  // of language.json: part of what a build depends on
  std::string id;
  std::string title;
  std::string how;  // it is built and run, in a sentence for its user
  LanguageKind kind = LanguageKind::code;
  std::string file_name;
  std::vector<std::string> extensions;
  std::map<std::string, std::vector<std::string>> programs;    // placeholder -> names of executables, the first found counts
  std::map<std::string, std::vector<LanguageOption>> options;  // placeholder -> values
  std::vector<std::string> folders;                            // that programs need besides the system's; may end in "*"
  std::vector<ToolChainPlace> places;
  std::vector<std::string> version;
  std::string install_hint;
};

// The head of the language in a folder. What cannot be understood is left empty, down to an id that is the folder's name: who
// asks for that language is told what is wrong (load_language_definition), and nobody else.
[[nodiscard]] LanguageHead load_language_head(const std::filesystem::path& folder);
// The same, where language.json was read already.
[[nodiscard]] LanguageHead parse_language_head(const std::filesystem::path& folder, std::string text);

class DefinitionObject;
// `root` is the whole file.
void read_language_head(DefinitionObject& root, LanguageHead& head);

}  // namespace rehearse
