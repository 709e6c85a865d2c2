// boolean: a byte order mark, Windows line ends and tabs
class Solution {
	public boolean isNot(boolean value, int n) {
		return !value;
	}
}
