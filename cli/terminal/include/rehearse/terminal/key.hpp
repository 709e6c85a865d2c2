#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rehearse {

enum class KeyKind {
  character,  // printable
  control,    // Ctrl with a letter, in lower case
  enter,
  tab,
  back_tab,
  escape,
  backspace,
  erase,  // Delete
  up,
  down,
  left,
  right,
  home,
  end,
  page_up,
  page_down,
  other,  // a sequence that is known to be a key, but not one we use
};

struct Key {
  KeyKind kind = KeyKind::other;
  char32_t character = 0;
  bool alt = false;
  bool pasted = false;  // from a bracketed paste: text, never a command

  friend bool operator==(const Key&, const Key&) = default;
};

// Turns the bytes a terminal sends into keys. Bytes may arrive in any pieces.
class KeyDecoder {
 public:
  [[nodiscard]] std::vector<Key> feed(std::string_view bytes);

  // Whether bytes are held back that may be the start of a sequence, or a lone Escape.
  [[nodiscard]] bool pending() const { return !buffer_.empty(); }
  // Takes what is pending as it stands: called when nothing has followed for a moment.
  [[nodiscard]] std::vector<Key> flush();

 private:
  [[nodiscard]] bool decode_one(std::vector<Key>& keys, bool complete);
  [[nodiscard]] bool decode_escape(std::vector<Key>& keys, bool complete);
  [[nodiscard]] bool decode_character(std::vector<Key>& keys, bool complete);
  void take_sequence(std::string_view sequence, std::vector<Key>& keys);

  std::string buffer_;
  bool pasting_ = false;
};

}  // namespace rehearse
