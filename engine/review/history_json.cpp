#include "history_record.hpp"

namespace rehearse {

std::string to_json(const SessionFacts& facts) { return record_json(facts); }
Result<SessionFacts> parse_session_facts(std::string_view json) { return parse_record<SessionFacts>(json, "session"); }

}  // namespace rehearse
