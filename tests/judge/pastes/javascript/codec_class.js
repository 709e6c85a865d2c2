// round_trip_tree: the codec as a class whose object keeps what it needs
class Codec {
    constructor() { this.sign = '#'; }

    serialize(root) {
        return JSON.stringify(root, (key, value) => (value === null ? this.sign : value));
    }

    deserialize(data) {
        const grow = (plain) => (plain === this.sign ? null : new TreeNode(plain.val, grow(plain.left), grow(plain.right)));
        return grow(JSON.parse(data));
    }
}
