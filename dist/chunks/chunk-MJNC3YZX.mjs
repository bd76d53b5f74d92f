// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  DESCRIPTION_LIMIT,
  LONGEST_WARM_UP_MINUTES,
  byCodeUnit,
  commonHazards,
  countsOf,
  describe,
  descriptionExcess,
  durationOf,
  environmentNamesIn,
  isBandComparison,
  isObject,
  isReference,
  isSimpleStatistic,
  kindHazards,
  kinds,
  lookUpsIn,
  normalizeQueries,
  operatorOf,
  pointerAndParents,
  pointerKeys,
  pointerTo,
  resolvedActions,
  secondsOf,
  showAddress,
  simpleStatistics,
  tokenOf
} from "./chunk-V3OFO6LF.mjs";
import {
  Refusal
} from "./chunk-RRKTW5UU.mjs";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-M63IVSQA.mjs";

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection2(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar2(node) || isCollection2(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias2;
    exports.isCollection = isCollection2;
    exports.isDocument = isDocument;
    exports.isMap = isMap2;
    exports.isNode = isNode;
    exports.isPair = isPair;
    exports.isScalar = isScalar2;
    exports.isSeq = isSeq2;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit2(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    function visit_(key, node, visitor, path) {
      const ctrl = callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = visit_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path) {
      const ctrl = await callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path) {
      if (typeof visitor === "function")
        return visitor(key, node, path);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
      return void 0;
    }
    function replaceNode(key, path, node) {
      const parent = path[path.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit2;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit2.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit2.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit2 = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit2.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count)
            count = c;
        }
        return count;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path, value) {
      let v = value;
      for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          const [key, ...rest] = path;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text.length <= endStep)
        return text;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text;
      if (onFold)
        onFold();
      let res = text.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text.length;
        if (fold === 0)
          res = `
${indent}${text.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text[fold]}\\`;
          res += `
${indent}${text.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text[++i];
        } else {
          do {
            ch = text[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text[start];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages2) {
      if (logLevel === "debug")
        console.log(...messages2);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge2 = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge2.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge2.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge2.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge2;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge2 = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge2.isMergeKey(ctx, key))
        merge2.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum2, line) => sum2 + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum2, line) => sum2 + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second2] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second2 || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge2 = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge2.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge2 = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge2.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge2.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge2.merge) ? schemaTags.concat(merge2.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge2.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge: merge2, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge2);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (Collection.isEmptyPath(path))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment)
                sep += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap2 = fc.start.source === "{";
      const fcName = isMap2 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap2 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap2 && !sep && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap2 && !props.found && ctx.options.strict) {
              if (sep)
                for (const st of sep) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap2) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap2 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep === "\n")
            value += "\n";
          else
            sep = "\n";
        } else {
          value += sep + content;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset } = foldNewline(source, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw2 = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw2}`);
            res += raw2;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw2 = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw2}`);
        return raw2;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value);
      }
      scalar.range = range;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep)
        for (const st of sep)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit2(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    visit2.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit2.parentCollection = (cst, path) => {
      const parent = visit2.itemAtPath(cst, path.slice(0, -1));
      const field = path[path.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    exports.visit = visit2;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection2 = (token) => !!token && "items" in token;
    var isScalar2 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection2;
    exports.isScalar = isScalar2;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter2 = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter2;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list, type) {
      for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list) {
      for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep;
          if (scalar.end) {
            sep = scalar.end;
            sep.push(this.sourceToken);
            delete scalar.end;
          } else
            sep = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep = it.sep;
                  sep.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments2(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse2(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports.parse = parse2;
    exports.parseAllDocuments = parseAllDocuments2;
    exports.parseDocument = parseDocument;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit2 = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit2.visit;
    exports.visitAsync = visit2.visitAsync;
  }
});

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// src/report/words.ts
function visible(text) {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to show
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (char) => char === "\n" ? "\u23CE" : `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function shorten(text, length) {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join("")}\u2026`;
}
function fieldName(path) {
  return visible(pointerKeys(path).join("."));
}
function fieldWords(field) {
  return wordsWithin(field, 80);
}
function wholeFieldWords(field) {
  return wordsWithin(field, 1e3);
}
function wordsWithin({ path, from, to }, width) {
  const keys = pointerKeys(path);
  const set = keys.slice(0, -1).join(".");
  const member = shorten(visible(keys.at(-1) ?? ""), Math.max(width, 100));
  if (from === null && to === true) return `${set} + ${member}`;
  if (from === true && to === null) return `${set} \u2212 ${member}`;
  return `${fieldName(path)} ${valueWords(from, width)} \u2192 ${valueWords(to, width)}`;
}
function valueWords(value, width = 80) {
  if (value === null) return "none";
  if (isObject(value) && Object.keys(value).length === 0) return "none";
  return shorten(visible(typeof value === "string" ? value || '""' : JSON.stringify(value, withoutNulls)), width);
}
function withoutNulls(_key, member) {
  return member === null ? void 0 : member;
}
function usd(cost) {
  return cost === null ? "unknown" : `$${cost.toFixed(2)}`;
}
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function duration(ms) {
  if (ms < 1e3) return `${Math.round(ms)} ms`;
  const seconds = Math.ceil(ms / 1e3);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return seconds % 60 ? `${minutes} min ${seconds % 60} s` : `${minutes} min`;
  return minutes % 60 ? `${Math.floor(minutes / 60)} h ${minutes % 60} min` : `${minutes / 60} h`;
}

// src/report/problems.ts
var SOURCE_WIDTH = 100;
var plain = (text) => text;
var noColors = { bold: plain, dim: plain, red: plain, green: plain, yellow: plain, cyan: plain };
function renderProblems(problems, texts, colors = noColors) {
  if (problems.length === 0) return "";
  const drawn = problems.map((problem) => `${draw(problem, texts, colors).join("\n")}
`);
  return `${drawn.join("\n")}
${summary(problems, colors)}
`;
}
function draw(problem, texts, colors) {
  const { check, severity, message, suggestion, file, line, column } = problem;
  const paint = painter(severity, colors);
  const head = `${colors.bold(paint(`${severity}[${check}]`))}${colors.bold(`: ${visible(message)}`)}`;
  const whole = isWholeFile(problem);
  const source = whole ? void 0 : texts.get(file)?.split("\n")[line - 1];
  const margin = " ".repeat(source === void 0 ? 1 : String(line).length);
  const bar = `${margin} ${colors.cyan("|")}`;
  const lines = [head, `${margin}${colors.cyan("-->")} ${visible(file)}${whole ? "" : `:${line}:${column}`}`];
  if (source !== void 0) {
    const { shown: shown3, indent, length } = cut(source.replace(/\r$/, ""), problem);
    const carets = paint("^".repeat(length) + (suggestion ? ` ${visible(suggestion)}` : ""));
    lines.push(bar, `${colors.cyan(`${line} |`)} ${shown3}`, `${bar} ${" ".repeat(indent)}${carets}`);
  } else if (suggestion) lines.push(`${margin} ${colors.cyan("=")} ${paint(visible(suggestion))}`);
  if (problem.usedBy?.length) lines.push(`${margin} ${colors.cyan("=")} used by ${users(problem.usedBy)}`);
  return lines;
}
function isWholeFile({ line, column, endLine, endColumn }) {
  return line === 1 && column === 1 && endLine === 1 && endColumn === 1;
}
function cut(source, { line, column, endLine, endColumn }) {
  const end = endLine > line ? source.trimEnd().length : endColumn - 1;
  const start = Math.min(column - 1, source.length);
  const before = clean(source.slice(0, start));
  const under = clean(source.slice(start, Math.max(end, start)));
  const after = clean(source.slice(Math.max(end, start)));
  const length = Math.max(1, Math.min(widthOf(under), SOURCE_WIDTH));
  if (widthOf(before + under + after) <= SOURCE_WIDTH)
    return { shown: before + under + after, indent: widthOf(before), length };
  const half = Math.floor((SOURCE_WIDTH - length) / 2);
  const left = shortenLeft(before, Math.max(10, half, SOURCE_WIDTH - widthOf(under + after)));
  const right = shortenRight(under + after, SOURCE_WIDTH - widthOf(left));
  return { shown: left + right, indent: widthOf(left), length: Math.min(length, Math.max(1, widthOf(right))) };
}
function clean(text) {
  return visible(text.replaceAll("	", "\u2192"));
}
function shortenLeft(text, width) {
  const characters = [...text];
  if (widthOf(text) <= width) return text;
  let from = characters.length;
  for (let used = 1; from > 0 && used + columns(characters[from - 1] ?? "") <= width; from--)
    used += columns(characters[from - 1] ?? "");
  return `\u2026${characters.slice(from).join("")}`;
}
function shortenRight(text, width) {
  const characters = [...text];
  if (widthOf(text) <= width) return text;
  let to = 0;
  for (let used = 1; to < characters.length && used + columns(characters[to] ?? "") <= width; to++)
    used += columns(characters[to] ?? "");
  return `${characters.slice(0, to).join("")}\u2026`;
}
function widthOf(text) {
  return [...text].reduce((sum2, character) => sum2 + columns(character), 0);
}
function columns(character) {
  if (new RegExp("\\p{Mark}", "u").test(character)) return 0;
  return new RegExp("[\\u1100-\\u115f\\u2e80-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6]|\\p{Emoji_Presentation}", "u").test(
    character
  ) ? 2 : 1;
}
function users(usedBy) {
  const [first = "", ...more] = usedBy.map(({ file, line }) => `${visible(file)}:${line}`);
  if (more.length === 1) return `${first} and ${more[0]}`;
  return more.length === 0 ? first : `${first} and ${more.length} more`;
}
function summary(problems, colors) {
  const counts = ["error", "warning", "note"].flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count === 0 ? [] : [painter(severity, colors)(counted(count, severity))];
  });
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${counts.join(", ")} in ${counted(files, "file")}`;
}
function painter(severity, colors) {
  return { error: colors.red, warning: colors.yellow, note: colors.cyan }[severity];
}

// src/cli/declarations.ts
import { existsSync } from "node:fs";

// src/manifest/problems.ts
function problemAt(place, { check, message, suggestion, severity = "error" }) {
  const { file, line, column, endLine, endColumn } = place;
  const problem = { check, severity, message, file, line, column, endLine, endColumn };
  return suggestion === void 0 ? problem : { ...problem, suggestion };
}
function startOf(file) {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
function showSource({ file, line }) {
  return `${file}:${line}`;
}
function usedFrom(problem, by) {
  if (by === null || by.file === problem.file) return problem;
  const { file, line, column } = by;
  return { ...problem, usedBy: [...problem.usedBy ?? [], { file, line, column }] };
}
function tidy(problems) {
  const byIdentity = /* @__PURE__ */ new Map();
  for (const problem of problems) {
    const { check, severity, message, file, line, column } = problem;
    const identity = JSON.stringify([check, severity, message, file, line, column]);
    const known = byIdentity.get(identity);
    byIdentity.set(identity, known ? join(known, problem) : problem);
  }
  return [...byIdentity.values()].sort(byPlace);
}
function join(a, b) {
  const all = [...a.usedBy ?? [], ...b.usedBy ?? []];
  if (all.length === 0) return a;
  const usedBy = new Map(all.map((source) => [`${source.file}:${source.line}:${source.column}`, source]));
  return { ...a, usedBy: [...usedBy.values()].sort(bySource) };
}
function bySource(a, b) {
  return byCodeUnit(a.file, b.file) || a.line - b.line || a.column - b.column;
}
function byPlace(a, b) {
  return bySource(a, b) || byCodeUnit(a.check, b.check) || byCodeUnit(a.message, b.message);
}

// src/kinds/alarm/declaration.ts
var notifyingStates = ["alarm", "ok", "insufficientData"];

// src/checks/check.ts
function problemIn(declaration, pointer, finding) {
  for (const at of pointerAndParents(pointer)) {
    const place = declaration.places.get(at);
    if (!place) continue;
    const problem = problemAt(place, finding);
    const usedBy = declaration.usedBy.filter(({ file }) => file !== place.file);
    return usedBy.length === 0 ? problem : { ...problem, usedBy };
  }
  throw new Error("a declaration without a place");
}

// src/checks/alarm-check.ts
function alarmCheck(name, find) {
  return {
    name,
    stage: "declared",
    run: (context) => alarmsIn(context).flatMap((subject) => {
      const { declaration } = subject;
      const damaged = context.damaged?.has(showAddress(declaration.address)) ?? false;
      return [...find(subject, context)].filter(({ absence }) => !(absence && damaged)).map(({ at, absence: _, ...found }) => problemIn(declaration, at, { check: name, ...found }));
    })
  };
}
function alarmsIn({ declarations }) {
  return declarations.filter(({ address: address2 }) => address2.kind === "alarm").map((declaration) => ({ declaration, alarm: declaration.value }));
}
function topicsIn({ declarations }) {
  return declarations.filter(({ address: address2 }) => address2.kind === "topic").map(({ address: address2 }) => address2.name);
}
function isOpen(text) {
  return isReference(text);
}

// src/checks/alarm-actions.ts
var MOST_ACTIONS = 5;
var services = ["sns", "lambda", "ssm", "ssm-incidents", "automate", "autoscaling", "swf", "aiops"];
var withoutRegion = ["ssm-incidents"];
var alarmActions = alarmCheck("alarm/actions", function* ({ alarm: alarm2 }, { stack: stack2 }) {
  const said = /* @__PURE__ */ new Set();
  for (const state of notifyingStates) {
    const actions = resolvedActions(alarm2, state, stack2);
    const found = [
      ...tooMany(actions, state),
      ...twice(actions, state),
      ...actions.flatMap((action) => [...judge(action, stack2)])
    ];
    for (const one of found) {
      const identity = `${one.at} ${one.message}`;
      if (!said.has(identity)) yield one;
      said.add(identity);
    }
  }
});
function* tooMany(actions, state) {
  const at = actions[MOST_ACTIONS]?.at;
  if (at === void 0) return;
  const message = `${actions.length} actions run on ${state}, topics included; AWS takes ${MOST_ACTIONS}`;
  yield { at, message, suggestion: "let a topic pass it on" };
}
function* twice(actions, state) {
  const seen = /* @__PURE__ */ new Set();
  for (const { arn, at } of actions) {
    if (seen.has(arn)) yield { at, message: `${arn} is named twice for ${state}`, suggestion: "keep one of them" };
    seen.add(arn);
  }
}
function* judge({ arn, at, written }, stack2) {
  if (!written || isOpen(arn) || stack2.region === "") return;
  const [prefix, partition, service2 = "", region = "", account = "", ...resource] = arn.split(":");
  if (prefix !== "arn" || resource.join("") === "" || !/^(\d{12}|ec2)$/.test(account) || /\s/.test(arn)) {
    const form = `arn:${stack2.partition}:SERVICE:${stack2.region}:ACCOUNT:NAME`;
    yield {
      at,
      message: `Invalid arn syntax: ${arn}`,
      suggestion: prefix === "arn" ? `its form is ${form}` : `write the whole ARN: ${form}; topics of this stack go under notify`
    };
  } else if (!services.includes(service2)) {
    yield { at, message: `alarms cannot set off "${service2}"; they can: ${services.join(", ")}` };
  } else if (partition !== stack2.partition) {
    yield { at, message: `Invalid partition ${partition} specified. Only ${stack2.partition} is supported.` };
  } else if (region !== stack2.region && !(region === "" && withoutRegion.includes(service2))) {
    yield {
      at,
      message: `Invalid region ${region} specified. Only ${stack2.region} is supported.`,
      suggestion: "an alarm acts in its own region only"
    };
  }
}

// src/checks/alarm-band.ts
var alarmBand = alarmCheck("alarm/band", function* ({ alarm: { metric, metrics, when } }) {
  if (!when?.is || !isBandComparison(when.is)) return;
  const { band } = when;
  if (metric && typeof band === "string") {
    const message = `with metric, band is the width in standard deviations, not the id "${band}"`;
    yield { at: "/when/band", message, suggestion: "for example band: 2" };
  }
  if (!metrics) return;
  const bands = Object.keys(metrics).filter((id) => /ANOMALY_DETECTION_BAND/i.test(metrics[id]?.expression ?? ""));
  const suggestion = bands[0] ? `write band: ${bands[0]}` : 'add an entry such as band: { expression: "ANOMALY_DETECTION_BAND(m1, 2)" }';
  if (band === void 0) {
    const message = "ComparisonOperators for ranges require ThresholdMetricId to be set: band names the entry that is the band";
    yield { at: "/when/is", absence: true, message, suggestion };
  } else if (typeof band === "number") {
    yield {
      at: "/when/band",
      message: `with metrics, band names the entry that is the band, not a width (${band})`,
      suggestion
    };
  } else if (!bands.includes(band)) {
    const what = Object.hasOwn(metrics, band) ? "has no ANOMALY_DETECTION_BAND in its expression" : "is no entry of metrics";
    yield { at: "/when/band", message: `"${band}" ${what}`, suggestion };
  }
});

// src/checks/alarm-breaching-without-notify.ts
var alarmBreachingWithoutNotify = alarmCheck(
  "alarm/breaching-without-notify",
  function* ({ alarm: alarm2 }, { stack: stack2 }) {
    if (alarm2.missingData !== "breaching" || resolvedActions(alarm2, "alarm", stack2).length > 0) return;
    const message = "missing data counts as breaching, but nobody is notified when the alarm fires";
    yield {
      at: "/missingData",
      absence: true,
      severity: "warning",
      message,
      suggestion: "give it a priority or notify"
    };
  }
);

// src/checks/alarm-datapoints.ts
var alarmDatapoints = alarmCheck("alarm/datapoints", function* ({ alarm: alarm2 }) {
  const { datapointsToAlarm: datapoints, evaluationPeriods: periods } = countsOf(alarm2.when?.for);
  if (datapoints <= periods) return;
  const message = `"${alarm2.when?.for}": DatapointsToAlarm must be less than or equal to EvaluationPeriods`;
  yield { at: "/when/for", message, suggestion: `did you mean ${periods} of ${datapoints}?` };
});

// src/checks/alarm-description.ts
var alarmDescription = alarmCheck("alarm/description", function* ({ alarm: alarm2 }, { stack: stack2 }) {
  const excess = descriptionExcess(describe(alarm2, stack2));
  if (excess === 0) return;
  const message = `with priority and runbook the description has ${excess} characters more than AWS takes (${DESCRIPTION_LIMIT})`;
  yield { at: "/description", message, suggestion: "say the rest in the runbook" };
});

// node_modules/fastest-levenshtein/esm/mod.js
var peq = new Uint32Array(65536);
var myers_32 = (a, b) => {
  const n = a.length;
  const m = b.length;
  const lst = 1 << n - 1;
  let pv = -1;
  let mv = 0;
  let sc = n;
  let i = n;
  while (i--) {
    peq[a.charCodeAt(i)] |= 1 << i;
  }
  for (i = 0; i < m; i++) {
    let eq = peq[b.charCodeAt(i)];
    const xv = eq | mv;
    eq |= (eq & pv) + pv ^ pv;
    mv |= ~(eq | pv);
    pv &= eq;
    if (mv & lst) {
      sc++;
    }
    if (pv & lst) {
      sc--;
    }
    mv = mv << 1 | 1;
    pv = pv << 1 | ~(xv | mv);
    mv &= xv;
  }
  i = n;
  while (i--) {
    peq[a.charCodeAt(i)] = 0;
  }
  return sc;
};
var myers_x = (b, a) => {
  const n = a.length;
  const m = b.length;
  const mhc = [];
  const phc = [];
  const hsize = Math.ceil(n / 32);
  const vsize = Math.ceil(m / 32);
  for (let i = 0; i < hsize; i++) {
    phc[i] = -1;
    mhc[i] = 0;
  }
  let j = 0;
  for (; j < vsize - 1; j++) {
    let mv2 = 0;
    let pv2 = -1;
    const start2 = j * 32;
    const vlen2 = Math.min(32, m) + start2;
    for (let k = start2; k < vlen2; k++) {
      peq[b.charCodeAt(k)] |= 1 << k;
    }
    for (let i = 0; i < n; i++) {
      const eq = peq[a.charCodeAt(i)];
      const pb = phc[i / 32 | 0] >>> i & 1;
      const mb = mhc[i / 32 | 0] >>> i & 1;
      const xv = eq | mv2;
      const xh = ((eq | mb) & pv2) + pv2 ^ pv2 | eq | mb;
      let ph = mv2 | ~(xh | pv2);
      let mh = pv2 & xh;
      if (ph >>> 31 ^ pb) {
        phc[i / 32 | 0] ^= 1 << i;
      }
      if (mh >>> 31 ^ mb) {
        mhc[i / 32 | 0] ^= 1 << i;
      }
      ph = ph << 1 | pb;
      mh = mh << 1 | mb;
      pv2 = mh | ~(xv | ph);
      mv2 = ph & xv;
    }
    for (let k = start2; k < vlen2; k++) {
      peq[b.charCodeAt(k)] = 0;
    }
  }
  let mv = 0;
  let pv = -1;
  const start = j * 32;
  const vlen = Math.min(32, m - start) + start;
  for (let k = start; k < vlen; k++) {
    peq[b.charCodeAt(k)] |= 1 << k;
  }
  let score = m;
  for (let i = 0; i < n; i++) {
    const eq = peq[a.charCodeAt(i)];
    const pb = phc[i / 32 | 0] >>> i & 1;
    const mb = mhc[i / 32 | 0] >>> i & 1;
    const xv = eq | mv;
    const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
    let ph = mv | ~(xh | pv);
    let mh = pv & xh;
    score += ph >>> m - 1 & 1;
    score -= mh >>> m - 1 & 1;
    if (ph >>> 31 ^ pb) {
      phc[i / 32 | 0] ^= 1 << i;
    }
    if (mh >>> 31 ^ mb) {
      mhc[i / 32 | 0] ^= 1 << i;
    }
    ph = ph << 1 | pb;
    mh = mh << 1 | mb;
    pv = mh | ~(xv | ph);
    mv = ph & xv;
  }
  for (let k = start; k < vlen; k++) {
    peq[b.charCodeAt(k)] = 0;
  }
  return score;
};
var distance = (a, b) => {
  if (a.length < b.length) {
    const tmp = b;
    b = a;
    a = tmp;
  }
  if (b.length === 0) {
    return a.length;
  }
  if (a.length <= 32) {
    return myers_32(a, b);
  }
  return myers_x(a, b);
};

// src/manifest/nearest.ts
function nearest(text, candidates) {
  let best;
  for (const candidate of candidates) {
    const far = slips(text.toLowerCase(), candidate.toLowerCase());
    if (far <= allowed(text, candidate) && (!best || far < best.far)) best = { candidate, far };
  }
  return best?.candidate;
}
function didYouMean(text, candidates) {
  const found = nearest(text, candidates);
  return found === void 0 ? void 0 : `did you mean ${found}?`;
}
function slips(a, b) {
  const sorted = (text) => [...text].sort().join("");
  return a !== b && sorted(a) === sorted(b) ? 0.5 : distance(a, b);
}
function allowed(text, candidate) {
  return Math.max(1, Math.floor(Math.min(text.length, candidate.length) / 3));
}

// src/checks/alarm-incomplete.ts
var alarmIncomplete = alarmCheck("alarm/incomplete", function* ({ alarm: alarm2, declaration }, context) {
  const lacking = [...lackingOf(alarm2)].sort((a, b) => byCodeUnit(a, b));
  if (lacking.length > 0) {
    const at = lacking.every((key) => key.startsWith("when.")) && alarm2.when ? "/when" : "";
    const hint2 = declaration.usedBy.length === 0 ? meant(declaration.address.name, context) : void 0;
    const suggestion = hint2 ?? (lacking.length > 3 ? "a new alarm needs metric, when and what they hold" : void 0);
    yield { at, absence: true, message: `this alarm is incomplete: it lacks ${lacking.join(", ")}`, suggestion };
  }
  yield* tooMuch(alarm2);
});
function* lackingOf({ metric, metrics, when }) {
  if (!metric && !metrics) yield "metric";
  if (metric && !metric.namespace) yield "metric.namespace";
  if (metric && !metric.name) yield "metric.name";
  if (!when?.is) yield "when.is";
  if (when?.threshold === void 0 && !isBandComparison(when?.is ?? "")) yield "when.threshold";
  if (!metrics && !when?.statistic) yield "when.statistic";
  if (!metrics && !when?.period) yield "when.period";
  for (const [id, query] of Object.entries(metrics ?? {})) yield* lackingOfQuery(id, query, when);
  const periods = Object.values(metrics ?? {}).some(({ period }) => period);
  if (metrics && !when?.period && !periods) yield "when.period";
}
function* lackingOfQuery(id, { metric, expression, statistic }, when) {
  if (!metric && !expression) yield `metrics.${id}.metric or metrics.${id}.expression`;
  if (metric && !metric.namespace) yield `metrics.${id}.metric.namespace`;
  if (metric && !metric.name) yield `metrics.${id}.metric.name`;
  if (metric && !statistic && !when?.statistic) yield `metrics.${id}.statistic`;
}
function* tooMuch({ metric, metrics, when }) {
  if (metric && metrics) {
    const message = "both metric and metrics: Scalar metric parameters must not be set if list of Metrics is set";
    yield { at: "/metrics", message, suggestion: "keep one; metric: null removes the one of the profile" };
  }
  const band = isBandComparison(when?.is ?? "");
  if (band && when?.threshold !== void 0) {
    const suggestion = "remove it; threshold: null removes the one of the profile";
    yield {
      at: "/when/threshold",
      message: `"${when.is}" compares with the band, so there is no threshold`,
      suggestion
    };
  }
  if (when?.is && !band && when.band !== void 0) {
    yield {
      at: "/when/band",
      message: `"${when.is}" compares with a threshold, so there is no band`,
      suggestion: "write outside band, above band or below band"
    };
  }
  for (const [id, query] of Object.entries(metrics ?? {})) {
    if (!query.metric || !query.expression) continue;
    const message = `entry "${id}" has both a metric and an expression`;
    yield { at: pointerTo(pointerTo("/metrics", id), "expression"), message, suggestion: "make two entries of them" };
  }
}
function meant(name, context) {
  const inherited = alarmsIn(context).filter(({ declaration }) => declaration.usedBy.length > 0);
  const found = nearest(
    name,
    inherited.map(({ declaration }) => declaration.address.name)
  );
  return found && `did you mean to change ${found}?`;
}

// src/checks/alarm-metrics.ts
var MOST_OF_A_KIND = 10;
var alarmMetrics = alarmCheck("alarm/metrics", function* ({ alarm: alarm2 }) {
  const { metrics, when } = alarm2;
  if (!metrics) return;
  const expressions = Object.values(metrics).filter(({ expression }) => expression !== void 0).length;
  if (expressions > MOST_OF_A_KIND || Object.keys(metrics).length - expressions > MOST_OF_A_KIND) {
    yield { at: "/metrics", message: "An alarm may specify at most 10 metrics and 10 expressions." };
  }
  if (when?.is) yield* returned(metrics, { ...when, is: when.is });
  for (const [id, query] of Object.entries(metrics)) yield* dangling(id, query, metrics);
});
function* returned(metrics, when) {
  const band = isBandComparison(operatorOf(when.is)) ? when.band : void 0;
  const queries = normalizeQueries(metrics, when);
  const ids = Object.keys(queries).filter((id) => id !== band && queries[id]?.returnData);
  if (ids.length === 1) return;
  const found = ids.length === 0 ? "none does" : `${ids.join(" and ")} do`;
  const message = `Exactly one metric query must have ReturnData set to true; ${found}`;
  const suggestion = ids.length === 0 ? "add return: true to the entry that the alarm watches" : "keep return: true on one";
  yield {
    absence: true,
    at: ids.length === 0 ? "/metrics" : pointerTo(pointerTo("/metrics", ids[1] ?? ""), "return"),
    message,
    suggestion
  };
}
function* dangling(id, { expression }, metrics) {
  if (expression === void 0 || /^\s*SELECT\s/i.test(expression)) return;
  const words = expression.replace(/'[^']*'|"[^"]*"|\$\{[^}]*\}/g, " ").matchAll(/(?<![\w.])[a-z]\w*(?!\w|\s*\()/g);
  const known = Object.keys(metrics);
  const at = pointerTo(pointerTo("/metrics", id), "expression");
  for (const word of new Set([...words].map(([text]) => text))) {
    if (word === id) yield { at, message: `the expression of "${id}" uses itself` };
    else if (!known.includes(word)) {
      const message = `"${word}" in the expression is no id of metrics; there are ${known.join(", ")}`;
      yield {
        at,
        absence: true,
        message,
        suggestion: didYouMean(
          word,
          known.filter((one) => one !== id)
        )
      };
    }
  }
}

// src/checks/alarm-name.ts
var LONGEST = 255;
var alarmName = alarmCheck("alarm/name", function* ({ declaration }) {
  const length = [...declaration.address.name].length;
  if (length <= LONGEST) return;
  const message = `the name <service>-<key> has ${length} characters here; AWS takes ${LONGEST}`;
  yield { at: "", message, suggestion: `shorten the key by ${length - LONGEST}` };
});

// src/checks/alarm-notify.ts
var alarmNotify = alarmCheck("alarm/notify", function* ({ alarm: alarm2 }, context) {
  if (context.complete === false) return;
  const topics = topicsIn(context);
  for (const [index, topic2] of (alarm2.notify ?? []).entries()) {
    if (topic2.startsWith("arn:") || topics.includes(topic2)) continue;
    const known = topics.length === 0 ? "none is declared" : `declared: ${topics.join(", ")}`;
    const suggestion = didYouMean(topic2, topics) ?? "declare it, or name a topic of others under actions by its ARN";
    yield { at: pointerTo("/notify", index), message: `there is no topic "${topic2}"; ${known}`, suggestion };
  }
});

// src/checks/alarm-period.ts
var alarmPeriod = alarmCheck("alarm/period", function* ({ alarm: alarm2 }) {
  yield* judge2(alarm2.when?.period, "/when/period");
  for (const [id, { period }] of Object.entries(alarm2.metrics ?? {})) {
    yield* judge2(period, pointerTo(pointerTo("/metrics", id), "period"));
  }
});
function* judge2(period, at) {
  if (period === void 0) return;
  const seconds = secondsOf(period);
  if ([10, 20, 30].includes(seconds) || seconds % 60 === 0) return;
  yield {
    at,
    message: `"${period}": Period must be 10, 20, 30 or a multiple of 60`,
    suggestion: nearestPeriod(seconds)
  };
}
function nearestPeriod(seconds) {
  const below = [...[10, 20, 30].filter((one) => one < seconds), Math.floor(seconds / 60) * 60].at(seconds < 60 ? -2 : -1) ?? 10;
  const above = [10, 20, 30].find((one) => one > seconds) ?? Math.ceil(seconds / 60) * 60;
  return seconds < 10 ? "write 10s" : `write ${durationOf(below)} or ${durationOf(above)}`;
}

// src/checks/alarm-priority.ts
var alarmPriority = alarmCheck("alarm/priority", function* ({ alarm: { priority } }, context) {
  const { stack: stack2 } = context;
  if (priority === void 0 || Object.hasOwn(stack2.priorities, priority)) return;
  const known = Object.keys(stack2.priorities);
  const suggestion = didYouMean(priority, known);
  if (!suggestion && context.damaged?.has(showAddress({ kind: "stack", name: stack2.stack }))) return;
  const has = known.length === 0 ? "the stack declares none" : `the stack declares ${known.join(", ")}`;
  yield {
    at: "/priority",
    message: `there is no priority "${priority}"; ${has}`,
    suggestion
  };
});

// src/checks/alarm-runbook.ts
var alarmRunbook = alarmCheck("alarm/runbook", function* ({ alarm: alarm2, declaration }, { stack: stack2, runbooks }) {
  const { runbook, metric, metrics } = alarm2;
  const known = [...runbooks].sort(byCodeUnit);
  if (runbook === void 0) {
    if (stack2.runbooks === "" || !metric && !metrics) return;
    const message = "this alarm names no runbook: whoever is woken should know what to do";
    yield { at: "", absence: true, message, suggestion: `add runbook: ${likely(declaration.address.name, known)}` };
  } else if (!runbooks.has(runbook)) {
    const stem = runbook.replace(/^.*runbooks\//, "").replace(/\.md$/, "");
    const suggestion = runbooks.has(stem) ? `write ${stem}` : didYouMean(stem, known) ?? "write it";
    yield { at: "/runbook", message: `there is no runbooks/${runbook}.md`, suggestion };
  }
});
function likely(alarm2, known) {
  const name = alarm2.toLowerCase();
  return known.find((stem) => name.endsWith(`-${stem.toLowerCase()}`)) ?? "NAME, a file of runbooks/ without .md";
}

// src/checks/alarm-statistic.ts
var number = String.raw`\d+(?:\.\d{1,10})?`;
var bound = `(?:${number}%?)?`;
var forms = [
  /^IQM$/,
  /^(?:p|tm|tc|ts|wm)(?:100(?:\.0+)?|\d{1,2}(?:\.\d{1,10})?)$/,
  new RegExp(`^(?:TM|TC|TS|WM)\\((?!:\\))${bound}:${bound}\\)$`),
  new RegExp(`^PR\\((?!:\\))(?:${number})?:(?:${number})?\\)$`)
];
var synonyms = /* @__PURE__ */ new Map([
  ["avg", "Average"],
  ["mean", "Average"],
  ["count", "SampleCount"],
  ["samples", "SampleCount"],
  ["min", "Minimum"],
  ["max", "Maximum"],
  ["total", "Sum"],
  ["median", "p50"]
]);
var alarmStatistic = alarmCheck("alarm/statistic", function* ({ alarm: alarm2 }) {
  yield* judge3(alarm2.when?.statistic, "/when/statistic");
  for (const [id, { statistic }] of Object.entries(alarm2.metrics ?? {})) {
    yield* judge3(statistic, pointerTo(pointerTo("/metrics", id), "statistic"));
  }
});
function* judge3(statistic, at) {
  if (statistic === void 0 || isSimpleStatistic(statistic) || forms.some((form) => form.test(statistic))) return;
  const message = `statistic "${statistic}" is not one of ${simpleStatistics.join(", ")}, nor a form such as p99, tm90, TM(10%:90%), PR(0:100), IQM`;
  yield { at, message, suggestion: hint(statistic) };
}
function hint(statistic) {
  const synonym = synonyms.get(statistic.toLowerCase());
  if (synonym) return `did you mean ${synonym}?`;
  const spelt = [statistic.toLowerCase(), statistic.toUpperCase()].find(
    (text) => forms.some((form) => form.test(text))
  );
  const percentile = /^(?:p|percentile)?[ _-]?(\d{1,2}(?:\.\d+)?)(?:th)?$/i.exec(statistic)?.[1];
  if (spelt ?? percentile) return `did you mean ${spelt ?? `p${percentile}`}?`;
  return didYouMean(statistic, [...simpleStatistics, "IQM"]);
}

// src/checks/alarm-unit.ts
var alarmUnit = alarmCheck("alarm/unit", function* ({ alarm: alarm2 }) {
  const message = "a unit that the metric is not published with leaves the alarm in INSUFFICIENT_DATA for ever";
  const found = { severity: "warning", message, suggestion: "leave it out" };
  if (alarm2.metric?.unit) yield { at: "/metric/unit", ...found };
  for (const [id, { metric }] of Object.entries(alarm2.metrics ?? {})) {
    if (metric?.unit) yield { at: `${pointerTo("/metrics", id)}/metric/unit`, ...found };
  }
});

// src/checks/alarm-warm-up.ts
var alarmWarmUp = alarmCheck("alarm/warm-up", function* ({ alarm: { warmUp } }) {
  if (warmUp === void 0) return;
  const [period, at] = typeof warmUp === "string" ? [warmUp, "/warmUp"] : [warmUp.period, "/warmUp/period"];
  const minutes = secondsOf(period) / 60;
  if (Number.isInteger(minutes) && minutes <= LONGEST_WARM_UP_MINUTES) return;
  const message = `a warm-up of ${period}: it lasts whole minutes, from 1m to 2d`;
  yield {
    at,
    message,
    suggestion: minutes > LONGEST_WARM_UP_MINUTES ? "write 2d" : `write ${Math.max(1, Math.ceil(minutes))}m`
  };
});

// src/checks/alarm-window.ts
var alarmWindow = alarmCheck("alarm/window", function* ({ alarm: alarm2 }) {
  const { evaluationPeriods: periods } = countsOf(alarm2.when?.for);
  for (const seconds of periodsOf(alarm2)) {
    const [span, limit, sign] = seconds < 3600 ? ["a day", 86400, "<"] : ["a week", 604800, ">="];
    if (periods * seconds <= Number(limit)) continue;
    const message = `Metrics cannot be checked across more than ${span} (EvaluationPeriods * Period must be <= ${limit}) for alarms using period ${sign} 3600`;
    const most = Math.floor(Number(limit) / seconds);
    yield {
      at: alarm2.when?.for === void 0 ? "/when/period" : "/when/for",
      message,
      suggestion: most < 1 ? `${durationOf(Number(limit))} is the longest period` : `at most ${most} periods of ${durationOf(seconds)}`
    };
    return;
  }
});
function periodsOf({ when, metrics }) {
  const written = metrics ? Object.values(metrics).map(({ period }) => period ?? when?.period) : [when?.period];
  return written.flatMap((period) => period === void 0 ? [] : [secondsOf(period)]).sort((a, b) => b - a);
}

// src/checks/runbook-unused.ts
var runbookUnused = {
  name: "runbook/unused",
  stage: "declared",
  run(context) {
    if (context.complete === false || context.damaged?.size) return [];
    const used = new Set(alarmsIn(context).map(({ alarm: alarm2 }) => alarm2.runbook));
    const directory = context.stack.place.file.replace(/[^/]*$/, "");
    return [...context.runbooks].filter((name) => !used.has(name)).map((name) => {
      const file = `${directory}runbooks/${name}.md`;
      const message = "no alarm names this runbook";
      return problemAt(startOf(file), {
        check: "runbook/unused",
        severity: "warning",
        message,
        suggestion: "delete it if its alarm is gone"
      });
    });
  }
};

// src/checks/hazard-keys.ts
var hazardKeys = [...commonHazards, ...Object.keys(kindHazards)];
function unknownHazard(key) {
  const message = `there is no hazard "${key}"; there are ${hazardKeys.join(", ")}`;
  return { severity: "warning", message, suggestion: didYouMean(key, hazardKeys) };
}

// src/checks/setting-place.ts
function settingPlace({ place, places }, pointer) {
  for (const at of pointerAndParents(pointer)) {
    const known = at === "" ? void 0 : places?.get(at);
    if (known) return known;
  }
  return place;
}

// src/checks/stack-allow.ts
var stackAllow = {
  name: "stack/allow",
  stage: "declared",
  run: ({ stack: stack2, now }) => stack2.allow.flatMap((allow, index) => {
    const found = [...address(allow), ...hazard(allow), ...until(allow, now)];
    return found.map(
      ({ key, ...one }) => problemAt(settingPlace(stack2, `/allow/${index}/${key}`), { check: "stack/allow", ...one })
    );
  })
};
function* address({ address: text }) {
  const fault = addressFault(text);
  if (fault) yield { key: "address", ...fault };
}
function addressFault(text) {
  const known = kinds.map(({ name: name2 }) => name2);
  const [, kind = "", name = ""] = /^([^.]*)\.(.*)$/s.exec(text) ?? [];
  if (/^\**$|^[^.]+\.\*?$|^\*/.test(text)) {
    return {
      message: `"${text}" would allow it for everything`,
      suggestion: "name one address, or a service: alarm.Orders-API-*"
    };
  } else if (name === "" || !known.includes(kind)) {
    const suggestion = didYouMean(kind || text, known) ?? "for example alarm.Orders-API-High-CPU";
    return { message: `"${text}" is no address: kind.name, the kind one of ${known.join(", ")}`, suggestion };
  } else if (/\*./.test(name) || /[^-/]\*$/.test(name)) {
    return {
      message: `"${text}": a * stands at the end, after a service and its dash`,
      suggestion: "for example alarm.Orders-API-*"
    };
  }
  return null;
}
function* hazard({ hazard: text }) {
  if (!hazardKeys.includes(text)) yield { key: "hazard", ...unknownHazard(text) };
}
function* until({ until: text }, now) {
  const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
  const key = "until";
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) {
    yield {
      key,
      severity: "warning",
      message: `"${text}" is no day of the calendar, so nothing is allowed`,
      suggestion: "write YYYY-MM-DD"
    };
  } else if (text < now) {
    yield {
      key,
      severity: "warning",
      message: `this permission ended on ${text} and allows nothing any more`,
      suggestion: "delete it"
    };
  }
}

// src/checks/stack-block.ts
var stackBlock = {
  name: "stack/block",
  stage: "declared",
  run: ({ stack: stack2 }) => [...stack2.block.entries()].filter(([, key]) => !hazardKeys.includes(key)).map(
    ([index, key]) => problemAt(settingPlace(stack2, pointerTo("/block", index)), { check: "stack/block", ...unknownHazard(key) })
  )
};

// src/checks/stack-priorities.ts
var stackPriorities = {
  name: "stack/priorities",
  stage: "declared",
  run(context) {
    const { stack: stack2, complete = true } = context;
    const topics = topicsIn(context);
    return Object.entries(stack2.priorities).flatMap(
      ([name, { notify }]) => notify.flatMap((topic2, index) => {
        const place = settingPlace(stack2, pointerTo(pointerTo(pointerTo("/priorities", name), "notify"), index));
        const check = "stack/priorities";
        if (notify.indexOf(topic2) < index)
          return [problemAt(place, { check, message: `"${topic2}" is named twice`, suggestion: "keep one of them" })];
        if (!complete || topic2.startsWith("arn:") || topics.includes(topic2)) return [];
        const known = topics.length === 0 ? "none is declared" : `declared: ${topics.join(", ")}`;
        const suggestion = didYouMean(topic2, topics) ?? `declare it in topics/${topic2}.yaml`;
        return [problemAt(place, { check, message: `there is no topic "${topic2}"; ${known}`, suggestion })];
      })
    );
  }
};

// src/checks/subscription-duplicate.ts
var subscriptionDuplicate = {
  name: "subscription/duplicate",
  stage: "declared",
  run({ declarations }) {
    const seen = /* @__PURE__ */ new Map();
    return declarations.filter(({ address: address2 }) => address2.kind === "subscription").sort(byPlace2).flatMap((declaration) => {
      const name = declaration.address.name.toLowerCase().replace("/email-json/", "/email/");
      const other = seen.get(name);
      if (!other) seen.set(name, declaration);
      const first = other?.places.get("");
      if (!first || /\/https?\//.test(name)) return [];
      const message = `the same receiver stands in ${showSource(first)} already, and would get every message twice`;
      return [
        problemIn(declaration, "/endpoint", {
          check: "subscription/duplicate",
          message,
          suggestion: "keep one of them"
        })
      ];
    });
  }
};
function byPlace2(a, b) {
  const [first, second2] = [a.places.get(""), b.places.get("")];
  if (!first || !second2) return 0;
  return byCodeUnit(first.file, second2.file) || first.line - second2.line || first.column - second2.column;
}

// src/checks/subscription-endpoint.ts
var mail = {
  pattern: /^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$/,
  words: "an e-mail address, such as devops@symphonia.fr"
};
var forms2 = {
  email: mail,
  "email-json": mail,
  sms: { pattern: /^\+[1-9]\d{6,14}$/, words: 'a phone number with its country, such as "+33612345678"' },
  http: { pattern: /^http:\/\/[^\s/]+/, words: "a URL that begins with http://" },
  https: { pattern: /^https:\/\/[^\s/]+/, words: "a URL that begins with https://" },
  sqs: {
    pattern: /^arn:[a-z-]+:sqs:[a-z0-9-]+:\d{12}:[\w.-]+$/,
    words: "the ARN of a queue, such as arn:aws:sqs:eu-central-1:123456789012:alerts"
  },
  lambda: {
    pattern: /^arn:[a-z-]+:lambda:[a-z0-9-]+:\d{12}:function:[\w:$-]+$/,
    words: "the ARN of a function, such as arn:aws:lambda:eu-central-1:123456789012:function:on-alarm"
  },
  application: {
    pattern: /^arn:[a-z-]+:sns:[a-z0-9-]+:\d{12}:endpoint\/.+$/,
    words: "the ARN of a platform end point (arn:aws:sns:\u2026:endpoint/\u2026)"
  },
  firehose: {
    pattern: /^arn:[a-z-]+:firehose:[a-z0-9-]+:\d{12}:deliverystream\/[\w.-]+$/,
    words: "the ARN of a delivery stream (arn:aws:firehose:\u2026:deliverystream/\u2026)"
  }
};
var raw = ["sqs", "http", "https", "firehose"];
var subscriptionEndpoint = {
  name: "subscription/endpoint",
  stage: "declared",
  run: ({ declarations }) => declarations.filter(({ address: address2 }) => address2.kind === "subscription").flatMap(
    (declaration) => [...judge4(declaration.value)].map(
      ({ at, ...found }) => problemIn(declaration, at, { check: "subscription/endpoint", ...found })
    )
  )
};
function* judge4({
  protocol,
  endpoint,
  role,
  rawMessageDelivery
}) {
  const form = forms2[protocol];
  if (form && !isOpen(endpoint) && !form.pattern.test(endpoint)) {
    const other = Object.keys(forms2).find((one) => forms2[one]?.pattern.test(endpoint));
    const suggestion = other ? `is the protocol ${other}?` : void 0;
    yield {
      at: "/endpoint",
      message: `${shown(endpoint)} is no end point for ${protocol}, which wants ${form.words}`,
      suggestion
    };
  }
  if (protocol === "firehose" && role === void 0) {
    yield {
      at: "/protocol",
      message: "firehose needs a role that SNS takes on to write",
      suggestion: "add role: arn:aws:iam::\u2026:role/\u2026"
    };
  }
  if (protocol !== "firehose" && role !== void 0) {
    yield { at: "/role", message: `${protocol} takes no role; only firehose does`, suggestion: "remove it" };
  }
  if (rawMessageDelivery === true && !raw.includes(protocol)) {
    yield {
      at: "/rawMessageDelivery",
      message: `${protocol} cannot deliver raw messages; ${raw.join(", ")} can`,
      suggestion: "remove it"
    };
  }
}
function shown(endpoint) {
  const host = /^(\w+:\/\/[^/]+)\/.+/.exec(endpoint)?.[1];
  return `"${host ? `${host}/\u2026` : endpoint}"`;
}

// src/checks/topic-fifo.ts
var topicFifo = {
  name: "topic/fifo",
  stage: "declared",
  run: ({ declarations }) => declarations.flatMap((declaration) => {
    const { address: address2, value } = declaration;
    if (address2.kind !== "topic" || !isObject(value)) return [];
    const found = judge5(
      address2.name.endsWith(".fifo"),
      value.fifo === true,
      value.contentBasedDeduplication === true
    );
    return found ? [problemIn(declaration, found.at, { check: "topic/fifo", ...found })] : [];
  })
};
function judge5(named, fifo, deduplicates) {
  if (named && !fifo)
    return { at: "", message: "only a FIFO topic has a name that ends in .fifo", suggestion: "add fifo: true" };
  if (fifo && !named)
    return { at: "/fifo", message: "a FIFO topic's name ends in .fifo", suggestion: "add .fifo to the name" };
  if (deduplicates && !fifo)
    return { at: "/contentBasedDeduplication", message: "only a FIFO topic tells equal messages apart" };
  return null;
}

// src/checks/topic-kms-key.ts
var topicKmsKey = {
  name: "topic/kms-key",
  stage: "declared",
  run: ({ declarations }) => declarations.filter(
    ({ address: address2, value }) => address2.kind === "topic" && isObject(value) && /(^|:)alias\/aws\/sns$/.test(String(value.kmsKey))
  ).map((declaration) => {
    const message = "alias/aws/sns cannot work: alarms may not use the key that AWS manages for SNS";
    const suggestion = "name a key of yours that lets cloudwatch.amazonaws.com decrypt, or leave it out";
    return problemIn(declaration, "/kmsKey", { check: "topic/kms-key", message, suggestion });
  })
};

// src/checks/index.ts
var checks = [
  alarmActions,
  alarmBand,
  alarmBreachingWithoutNotify,
  alarmDatapoints,
  alarmDescription,
  alarmIncomplete,
  alarmMetrics,
  alarmName,
  alarmNotify,
  alarmPeriod,
  alarmPriority,
  alarmRunbook,
  alarmStatistic,
  alarmUnit,
  alarmWarmUp,
  alarmWindow,
  runbookUnused,
  stackAllow,
  stackBlock,
  stackPriorities,
  subscriptionDuplicate,
  subscriptionEndpoint,
  topicFifo,
  topicKmsKey
];
function checkLoaded({ checkable, problems, runbooks }, now) {
  return checkable ? tidy([...problems, ...checkDeclared({ ...checkable, runbooks, now })]) : problems;
}
function checkDeclared(context) {
  return tidy(checks.filter(({ stage }) => stage === "declared").flatMap((check) => check.run(context)));
}

// src/manifest/files.ts
import { lstat, readdir, readFile, stat } from "node:fs/promises";
import { join as join2, relative } from "node:path";
var LARGEST_FILE_BYTES = 1048576;
var allowedFiles = "files end in .yaml; runbooks/ holds .md";
function diskFiles(directory) {
  return {
    directory: fromHere(directory),
    async list() {
      const root = await stat(directory).catch((error) => {
        if (error.code === "ENOENT") return null;
        throw error;
      });
      if (root === null) return null;
      if (!root.isDirectory()) throw new Error("it is a file, not a directory");
      return walk(directory, "");
    },
    read: (path) => readFile(join2(directory, path))
  };
}
function fromHere(directory) {
  const path = relative(".", directory).replaceAll("\\", "/") || ".";
  return path.startsWith("../") ? directory : path;
}
async function readFiles(source) {
  const nothing = { texts: /* @__PURE__ */ new Map(), runbooks: /* @__PURE__ */ new Set(), exists: true };
  let entries;
  try {
    entries = await source.list();
  } catch (error) {
    return { ...nothing, problems: [unreadable(source.directory, error)] };
  }
  if (entries === null) return { ...nothing, problems: [missing(source.directory)], exists: false };
  const shown3 = (path) => source.directory === "." ? path : `${source.directory}/${path}`;
  const problems = [];
  const texts = /* @__PURE__ */ new Map();
  const runbooks = /* @__PURE__ */ new Set();
  for (const entry of [...entries].sort((a, b) => byCodeUnit(a.path, b.path))) {
    const verdict = judge6(entry);
    if (verdict === "declarations")
      await readInto(texts, { source, path: entry.path, shown: shown3(entry.path), problems });
    else if (verdict === "runbook") runbooks.add(entry.path.slice("runbooks/".length, -".md".length));
    else if (verdict !== "ignored") problems.push(problemAt(startOf(shown3(entry.path)), verdict));
  }
  if (texts.size === 0 && problems.length === 0) problems.push(empty(source.directory));
  return { texts, runbooks, problems, exists: true };
}
function judge6({ path, type }) {
  if (path.split("/").some((part) => part.startsWith(".")) || type === "folder") return "ignored";
  if (type === "link") return { check: "files/link", message: "a symbolic link is not read: put the file itself here" };
  if (type === "other") return { check: "files/type", message: `this is no ordinary file; ${allowedFiles}` };
  if (path.startsWith("runbooks/")) return judgeRunbook(path);
  if (path.endsWith(".yaml")) return "declarations";
  const message = `this file is not read, and a misspelt one must not look like a deletion: ${allowedFiles}`;
  return { check: "files/type", message, suggestion: betterName(path) };
}
function judgeRunbook(path) {
  if (path === "runbooks/README.md") return "ignored";
  if (path.endsWith(".md")) return "runbook";
  return {
    check: "files/type",
    message: "runbooks/ holds Markdown only",
    suggestion: "end its name in .md, or move it away"
  };
}
function betterName(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (/\.ya?ml[^/]+$|~$|\.(bak|orig|rej|swp|tmp)$/i.test(name)) return "a left-over copy: delete it";
  if (/\.md$/i.test(name)) return `move it to runbooks/${name}`;
  const [, stem = name, extension = ""] = /^(.*)\.([^.]*)$/.exec(name) ?? [];
  const misspelt = /^y[aml]{1,4}$/i.test(extension);
  if (misspelt) return `rename it to ${stem}.yaml`;
  return extension === "json" ? `write it as YAML in ${stem}.yaml` : "move it out of this directory";
}
async function readInto(texts, { source, path, shown: shown3, problems }) {
  try {
    const bytes = await source.read(path);
    if (bytes.length > LARGEST_FILE_BYTES) {
      const message = `this file has ${bytes.length} bytes; at most ${LARGEST_FILE_BYTES} are read`;
      problems.push(problemAt(startOf(shown3), { check: "files/size", message, suggestion: "split it" }));
    } else texts.set(shown3, new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    problems.push(error instanceof TypeError ? notText(shown3) : unreadable(shown3, error));
  }
}
function notText(file) {
  return problemAt(startOf(file), {
    check: "files/encoding",
    message: "this file is not UTF-8 text",
    suggestion: "save it as UTF-8"
  });
}
function unreadable(file, error) {
  const reason = error instanceof Error ? error.message : String(error);
  return problemAt(startOf(file), { check: "files/unreadable", message: `cannot be read: ${reason}` });
}
function missing(directory) {
  return problemAt(startOf(directory), {
    check: "files/missing",
    message: "there is no such directory, so nothing is declared; nothing is deleted for that",
    suggestion: "name the directory with --dir"
  });
}
function empty(directory) {
  return problemAt(startOf(directory), {
    check: "files/empty",
    message: 'nothing is declared here: an empty directory never means "delete everything"',
    suggestion: "begin with a stack.yaml"
  });
}
async function walk(directory, below) {
  const entries = [];
  for (const name of await readdir(join2(directory, below))) {
    const path = below === "" ? name : `${below}/${name}`;
    const found = await lstat(join2(directory, path));
    const type = found.isSymbolicLink() ? "link" : found.isDirectory() ? "folder" : found.isFile() ? "file" : "other";
    entries.push({ path, type });
    if (type === "folder" && !name.startsWith(".")) entries.push(...await walk(directory, path));
  }
  return entries;
}

// src/manifest/tree.ts
function jsonOf(tree) {
  if (tree.type === "leaf") return tree.value;
  if (tree.type === "list") return tree.items.map(jsonOf);
  return Object.fromEntries([...tree.members].map(([key, { tree: member }]) => [key, jsonOf(member)]));
}
function placesOf(tree) {
  const places = /* @__PURE__ */ new Map();
  const visit2 = (at, pointer) => {
    places.set(pointer, at.place);
    if (at.type === "list") for (const [index, item] of at.items.entries()) visit2(item, pointerTo(pointer, index));
    if (at.type === "mapping") for (const [key, member] of at.members) visit2(member.tree, pointerTo(pointer, key));
  };
  visit2(tree, "");
  return places;
}
function treeAt(tree, pointer) {
  let at = tree;
  for (const key of pointerKeys(pointer)) {
    if (at?.type === "list") at = at.items[Number(key)];
    else if (at?.type === "mapping") at = at.members.get(key)?.tree;
    else return void 0;
  }
  return at;
}
function mappingIn(tree, key) {
  const member = tree?.members.get(key)?.tree;
  return member?.type === "mapping" ? member : null;
}
function textIn(tree, key) {
  const member = tree.members.get(key)?.tree;
  return member?.type === "leaf" && typeof member.value === "string" ? { ...member, value: member.value } : null;
}
function without(tree, pointers) {
  if (pointers.size === 0) return tree;
  return prune(tree, "") ?? (tree.type === "mapping" ? { ...tree, members: /* @__PURE__ */ new Map() } : tree);
  function prune(at, pointer) {
    if (pointer !== "" && pointers.has(pointer)) return null;
    if (at.type === "leaf") return at;
    if (at.type === "list") {
      const items = at.items.flatMap((item, index) => prune(item, pointerTo(pointer, index)) ?? []);
      return items.length === 0 && at.items.length > 0 ? null : { ...at, items };
    }
    const members = /* @__PURE__ */ new Map();
    for (const [key, member] of at.members) {
      const kept = prune(member.tree, pointerTo(pointer, key));
      if (kept) members.set(key, { key: member.key, tree: kept });
    }
    return members.size === 0 && at.members.size > 0 ? null : { ...at, members };
  }
}
function withoutKeys(tree, keys) {
  return { ...tree, members: new Map([...tree.members].filter(([key]) => !keys.has(key))) };
}
function* leavesOf(tree) {
  if (tree.type === "leaf") yield tree;
  if (tree.type === "list") for (const item of tree.items) yield* leavesOf(item);
  if (tree.type === "mapping") for (const { tree: member } of tree.members.values()) yield* leavesOf(member);
}
function placeWithin(leaf, part) {
  const offset = leaf.text.indexOf(part);
  if (offset < 0) return leaf.place;
  const before = leaf.text.slice(0, offset).split("\n");
  const line = leaf.place.line + before.length - 1;
  const column = (before.at(-1)?.length ?? 0) + (before.length === 1 ? leaf.place.column : 1);
  return { file: leaf.place.file, line, column, endLine: line, endColumn: column + part.length };
}

// src/manifest/draft.ts
var lifted = /* @__PURE__ */ new Set(["protected", "adopt"]);
function declarationOf(draft) {
  const tree = draft.tree.type === "mapping" ? withoutKeys(draft.tree, lifted) : draft.tree;
  return {
    address: { kind: draft.kind.name, name: draft.name },
    value: draft.value ?? jsonOf(tree),
    places: new Map([...placesOf(tree), ["", draft.place]]),
    usedBy: draft.usedBy,
    protected: isTrue(draft.tree, "protected"),
    adopt: isTrue(draft.tree, "adopt")
  };
}
function isTrue(tree, key) {
  const member = tree.type === "mapping" ? tree.members.get(key)?.tree : void 0;
  return member?.type === "leaf" && member.value === true;
}

// src/manifest/documents.ts
var ownDocuments = ["stack", "profile", "service"];
function firstKeys(kinds2) {
  const ofKinds = kinds2.flatMap(({ written }) => written.form === "document" ? [written.key] : []);
  return [...ownDocuments, ...ofKinds];
}
function schemaOf(key, kinds2) {
  return kinds2.find(({ written }) => written.form === "document" && written.key === key)?.name ?? key;
}
function firstKeyOf(tree, allowed2) {
  if (tree.type !== "mapping") {
    const message = `a file declares one thing, and its first key says what: ${allowed2.join(", ")}`;
    return problemAt(tree.place, { check: "manifest/first-key", message, suggestion: "begin with KEY: NAME" });
  }
  const [first] = [...tree.members];
  if (!first) return problemAt(tree.place, { check: "manifest/first-key", message: "this file declares nothing" });
  const [key, member] = first;
  return allowed2.includes(key) ? { key, tree } : wrongFirstKey(key, { place: member.key, tree, allowed: allowed2 });
}
function isDamaged(document, pointer) {
  return [...document.damaged].some(
    (one) => `${one}/`.startsWith(`${pointer}/`) || `${pointer}/`.startsWith(`${one}/`)
  );
}
function wrongFirstKey(key, { place, tree, allowed: allowed2 }) {
  const later = allowed2.find((one) => tree.members.has(one));
  return problemAt(place, {
    check: "manifest/first-key",
    message: `"${key}" cannot be the first key; a file begins with one of ${allowed2.join(", ")}`,
    suggestion: later ? `put ${later} first` : didYouMean(key, allowed2)
  });
}

// src/manifest/fill-in.ts
var placeholder = /\$\$\{|\$\{([^{}$]*)\}|\$\{/g;
var environmentName = /^env\.[A-Za-z_][A-Za-z0-9_]*$/;
function fillIn(tree, scope) {
  const filling = { scope, problems: [], whole: true };
  const filled = fill(tree, filling) ?? tree;
  return { tree: filled, problems: filling.problems, whole: filling.whole && filling.problems.length === 0 };
}
function wordsOf(leaf) {
  return typeof leaf.value === "string" ? leaf.value : leaf.text;
}
function fill(tree, filling) {
  if (tree.type === "list") return { ...tree, items: tree.items.flatMap((item) => fill(item, filling) ?? []) };
  if (tree.type === "leaf") {
    return typeof tree.value === "string" && tree.value.includes("${") ? fillLeaf(tree, tree.value, filling) : tree;
  }
  const members = /* @__PURE__ */ new Map();
  for (const [key, member] of tree.members) {
    if (key.includes("${")) filling.problems.push(problemAt(member.key, inKey(key)));
    const filled = fill(member.tree, filling);
    if (filled) members.set(key, { key: member.key, tree: filled });
  }
  return { ...tree, members };
}
function fillLeaf(leaf, text, filling) {
  const only = /^\$\{([^{}$]*)\}$/.exec(text)?.[1];
  const value = only === void 0 ? void 0 : filling.scope.get(only);
  if (value) return { ...value, place: leaf.place };
  const meant2 = /* @__PURE__ */ new Set();
  let failed = false;
  const filled = text.replace(placeholder, (whole, name) => {
    if (whole === "$${") return "${";
    const words = name === void 0 ? null : wordsFor(name, filling.scope);
    if (words === null) {
      failed = true;
      fail(leaf, { whole, name }, filling);
      return whole;
    }
    for (const reference of referencesIn(words)) meant2.add(reference);
    return words;
  });
  const escaped = referencesIn(filled).find((reference) => !meant2.has(reference));
  if (escaped) filling.problems.push(problemAt(placeWithin(leaf, `$${escaped}`), readsAsReference(escaped)));
  return failed ? null : { ...leaf, value: filled };
}
function wordsFor(name, scope) {
  if (environmentName.test(name)) return `\${${name}}`;
  const value = scope.get(name);
  return value ? wordsOf(value) : null;
}
function fail(leaf, { whole, name }, filling) {
  filling.whole = false;
  if (name !== void 0 && filling.scope.get(name) === null) return;
  const finding = name === void 0 ? unclosed : unknownName(name, filling.scope);
  filling.problems.push(problemAt(placeWithin(leaf, whole), finding));
}
function referencesIn(text) {
  return [...lookUpsIn(text).keys(), ...[...environmentNamesIn(text)].map((name) => `\${env.${name}}`)];
}
var unclosed = {
  check: "manifest/reference",
  message: "${ begins a reference, and this one does not end",
  suggestion: "write ${name}, or $${ for the two characters themselves"
};
function unknownName(name, scope) {
  const check = "manifest/reference";
  if (name.startsWith("env.")) {
    return { check, message: `\${${name}} names no environment variable: letters, digits and _ are allowed` };
  }
  if (/\(.*\)$/.test(name)) {
    return { check, message: "a look-up has a name", suggestion: "declare it under lookups and write ${its name}" };
  }
  const known = [...scope.keys()];
  const found = didYouMean(name, known);
  const list = known.length === 0 ? "nothing is known here but ${env.NAME}" : `known here: ${known.join(", ")}`;
  return {
    check,
    message: `"${name}" is no parameter and no look-up; ${list}`,
    suggestion: found ?? "write $${ for a plain ${"
  };
}
function inKey(key) {
  return { check: "manifest/reference", message: `"${key}": references are filled in for values, not for keys` };
}
function readsAsReference(reference) {
  return {
    check: "manifest/reference",
    message: `with $\${ this would read as the reference ${reference}, which cannot be escaped`,
    suggestion: "write the text differently"
  };
}

// src/manifest/merge.ts
function merge(base, over) {
  if (over.type !== "mapping") return over;
  const below = base?.type === "mapping" ? base : void 0;
  const members = new Map(below ? withoutNulls2(below).members : []);
  for (const [key, member] of over.members) {
    if (isNull(member.tree)) members.delete(key);
    else members.set(key, { key: member.key, tree: merge(below?.members.get(key)?.tree, member.tree) });
  }
  return { ...over, members };
}
function withoutNulls2(tree) {
  const members = /* @__PURE__ */ new Map();
  for (const [key, member] of tree.members) {
    if (isNull(member.tree)) continue;
    members.set(key, member.tree.type === "mapping" ? { ...member, tree: withoutNulls2(member.tree) } : member);
  }
  return { ...tree, members };
}
function isNull(tree) {
  return tree.type === "leaf" && tree.value === null;
}

// src/manifest/schema-words.ts
var typeWords = {
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a mapping"
};
function typesOf({ type = [] }) {
  return (typeof type === "string" ? [type] : type).filter((one) => one !== "null");
}
function shown2(tree) {
  if (tree.type !== "leaf") return typeWords[tree.type === "list" ? "array" : "object"] ?? "";
  if (tree.value === null) return tree.text === "" ? "nothing" : tree.text;
  if (typeof tree.value === "string") return `the text ${shownPlainly(tree)}`;
  return typeof tree.value === "number" ? `the number ${tree.text}` : tree.text;
}
function shownPlainly(tree) {
  if (tree.type !== "leaf") return shown2(tree);
  if (typeof tree.value !== "string") return tree.text === "" ? "nothing" : tree.text;
  return JSON.stringify(tree.value.length > 60 ? `${tree.value.slice(0, 57)}\u2026` : tree.value);
}
function sizeOf(tree) {
  if (tree.type === "leaf") return typeof tree.value === "string" ? [...tree.value].length : 0;
  return tree.type === "list" ? tree.items.length : tree.members.size;
}
function booleanFor(text) {
  if (/^(yes|on|y|true)$/i.test(text)) return "write true";
  if (/^(no|off|n|false)$/i.test(text)) return "write false";
  return void 0;
}
function exampleOf({ examples }) {
  return examples?.length ? `for example ${examples.slice(0, 2).map(showExample).join(" or ")}` : void 0;
}
function showExample(example) {
  return typeof example === "string" ? quoteIfNeeded(example) : JSON.stringify(example);
}
function quoteIfNeeded(text) {
  return /^[\d.+-]|[:#{}[\],&*!|>'"%@`]|^(true|false|null|yes|no|on|off)$/i.test(text) && !/^\d+[smhd]$/.test(text) ? `"${text}"` : text;
}
function lowerFirst(text) {
  const sentence = text.replace(/\.$/, "");
  return /^[A-Z][a-z ]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
function labelOf(pointer) {
  const keys = pointerKeys(pointer);
  const index = keys.findLastIndex((key) => !/^\d+$/.test(key));
  const name = `"${keys[index] ?? ""}"`;
  const rest = keys.slice(index + 1).map((key) => Number(key) + 1);
  if (index < 0) return "the file";
  return rest.length === 0 ? name : `entry ${rest.join(".")} of ${name}`;
}

// src/manifest/schema-message.ts
function findingOf(error, root) {
  const tree = treeAt(root, error.instancePath) ?? root;
  const broken = { error, schema: error.parentSchema ?? {}, tree, root, label: labelOf(error.instancePath) };
  if (error.propertyName !== void 0) return badKey(broken, error.propertyName);
  const say = messages[error.keyword] ?? (() => ({ message: `${broken.label} is not valid: ${error.keyword}` }));
  return { place: tree.place, ...say(broken) };
}
var messages = {
  additionalProperties: unknownKey,
  required: ({ error, schema, label }) => missingKey(String(error.params.missingProperty), { schema, label }),
  type: wrongType,
  enum: notOneOf,
  pattern: wrongForm,
  minLength: ({ label, schema }) => ({ message: `${label} is empty`, suggestion: exampleOf(schema) }),
  maxLength: (broken) => tooMany2(broken, "characters"),
  minItems: (broken) => tooFew(broken, "entries"),
  maxItems: (broken) => tooMany2(broken, "entries"),
  minProperties: oneOfKeys,
  maxProperties: (broken) => broken.error.params.limit === 1 ? oneOfKeys(broken) : tooMany2(broken, "entries"),
  minimum: outOfRange,
  maximum: outOfRange,
  exclusiveMinimum: outOfRange,
  exclusiveMaximum: outOfRange,
  uniqueItems: repeated
};
function unknownKey({ error, schema, tree, label }) {
  const key = String(error.params.additionalProperty);
  const allowed2 = Object.keys(schema.properties ?? {});
  const member = tree.type === "mapping" ? tree.members.get(key) : void 0;
  const where = error.instancePath === "" ? "" : ` in ${label}`;
  return {
    place: member?.key ?? tree.place,
    message: `unknown key "${key}"${where}; allowed: ${allowed2.join(", ")}`,
    suggestion: didYouMean(key, allowed2)
  };
}
function missingKey(key, { schema, label }) {
  const wanted = schema.properties?.[key];
  const example = wanted?.examples?.[0];
  return {
    message: `${label} lacks the key "${key}"${wanted?.description ? `: ${lowerFirst(wanted.description)}` : ""}`,
    suggestion: example === void 0 ? `add ${key}` : `add ${key}: ${showExample(example)}`
  };
}
function wrongType(broken) {
  const { schema, tree, label } = broken;
  const wanted = typesOf(schema);
  const message = `${label} must be ${wordsFor2(schema, wanted).join(" or ")}, not ${shown2(tree)}`;
  if (tree.type !== "leaf") return { message, suggestion: exampleOf(schema) };
  if (tree.value === null) return { message, suggestion: forNothing(broken) };
  if (!wanted.includes("string")) return { message, suggestion: unquoted(tree, wanted) ?? exampleOf(schema) };
  if (isDuration(schema)) return { message, suggestion: durationFor(Number(tree.value)) };
  return { message, suggestion: `put it in quotes: "${tree.text}"` };
}
function forNothing({ error, schema, root }) {
  const inService = pointerKeys(error.instancePath).length === 2 && root.type === "mapping" && root.members.has("service");
  if (inService) return "write what differs, or leave it out with without: [ \u2026 ]";
  return typesOf(schema)[0] === "object" ? "write {} for an empty one" : exampleOf(schema);
}
function durationFor(number2) {
  return number2 % 60 === 0 ? `write ${number2 / 60}m if these are seconds` : `write ${number2}s or ${number2}m`;
}
function wrongForm({ schema, tree, label }) {
  const wanted = typesOf(schema);
  const other = wordsFor2(
    schema,
    wanted.filter((type) => type !== "string")
  );
  const literal = unquoted(tree, wanted);
  if (literal || wanted.includes("boolean") || wanted.includes("number") && !schema.examples?.some((one) => typeof one === "string")) {
    return {
      message: `${label} must be ${other.join(" or ")}, not ${shown2(tree)}`,
      suggestion: literal ?? exampleOf(schema)
    };
  }
  return { message: `${label} ${shownPlainly(tree)} is not ${formOf(schema)}`, suggestion: exampleOf(schema) };
}
function unquoted(tree, wanted) {
  const text = tree.type === "leaf" && typeof tree.value === "string" ? tree.value.trim() : "";
  if (wanted.includes("boolean")) return booleanFor(text);
  if (!wanted.includes("number") && !wanted.includes("integer")) return void 0;
  return text !== "" && Number.isFinite(Number(text)) ? `write it without quotes: ${Number(text)}` : void 0;
}
function isDuration({ unit }) {
  return unit?.startsWith("a duration") ?? false;
}
function wordsFor2(schema, types) {
  return types.map((type) => type === "string" && isDuration(schema) ? "a duration" : typeWords[type] ?? type);
}
function formOf(schema) {
  if (schema.unit?.startsWith("a ")) return schema.unit;
  return `valid: ${lowerFirst(schema.description ?? schema.title ?? "its form is another")}`;
}
function notOneOf({ error, tree, label }) {
  const allowed2 = error.params.allowedValues.filter((value2) => value2 !== null).map(String);
  const value = tree.type === "leaf" ? String(tree.value) : "";
  const number2 = tree.type === "leaf" && typeof tree.value === "string" && allowed2.includes(value) ? `write it without quotes: ${value}` : void 0;
  return {
    message: `${label} ${shownPlainly(tree)} is not one of ${allowed2.join(", ")}`,
    suggestion: number2 ?? didYouMean(value, allowed2)
  };
}
function tooMany2({ error, tree, label }, what) {
  return { message: `${label} has ${sizeOf(tree)} ${what}; at most ${error.params.limit} are allowed` };
}
function tooFew({ error, tree, label }, what) {
  return { message: `${label} has ${sizeOf(tree)} ${what}; at least ${error.params.limit} must be there` };
}
function oneOfKeys(broken) {
  const { schema, tree, label } = broken;
  const keys = Object.keys(schema.properties ?? {});
  if (keys.length === 0) return tooFew(broken, "entries");
  return { message: `${label} has ${sizeOf(tree)} keys; it takes exactly one of ${keys.join(", ")}` };
}
function outOfRange({ error, tree, label, schema }) {
  const words = {
    ">=": "at least",
    "<=": "at most",
    ">": "more than",
    "<": "less than"
  };
  const bound2 = `${words[String(error.params.comparison)] ?? ""} ${error.params.limit}`;
  return { message: `${label} is ${shownPlainly(tree)}; it must be ${bound2}${schema.unit ? ` (${schema.unit})` : ""}` };
}
function repeated({ error, tree, label }) {
  const again = tree.type === "list" ? tree.items[Math.max(Number(error.params.i), Number(error.params.j))] : void 0;
  return {
    place: again?.place ?? tree.place,
    message: `${label} says ${again ? shownPlainly(again) : "a value"} twice`,
    suggestion: "keep one of them"
  };
}
function badKey({ error, schema, tree, label }, key) {
  const member = tree.type === "mapping" ? tree.members.get(key) : void 0;
  const title = schema.title ?? "key";
  const long = error.keyword === "maxLength" ? `, and it has ${[...key].length} characters; at most ${error.params.limit} are allowed` : "";
  return {
    place: member?.key ?? tree.place,
    message: `"${key}" in ${label} is no valid ${title}: ${lowerFirst(schema.description ?? "has another form")}${long}`
  };
}

// src/manifest/validators.gen.js
var alarm = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Alarm", "description": "One CloudWatch metric alarm. A service may hold only what differs from its profile; the whole is checked after merging. null removes a key of the profile's.", "type": "object", "additionalProperties": false, "properties": { "description": { "title": "Description", "description": "Said before priority and runbook in the alarm's description.", "type": ["null", "string"], "maxLength": 1024, "default": null, "examples": ["CPU of all instances of the environment"] }, "metric": { "title": "Metric", "description": "The one metric that is watched. Use metrics for metric math.", "$ref": "#/definitions/metric" }, "metrics": { "title": "Metrics", "description": "Metric math, Metrics Insights or an anomaly band: entries by id, at most 10 metrics and 10 expressions. Exactly one says return: true.", "type": ["null", "object"], "minProperties": 1, "maxProperties": 20, "propertyNames": { "title": "id of an entry", "description": "begins with a lower-case letter; then letters, digits and _", "pattern": "^[a-z][A-Za-z0-9_]*$", "maxLength": 255 }, "additionalProperties": { "$ref": "#/definitions/query" }, "default": null, "examples": [{ "errors": { "metric": { "namespace": "SYMPHONIA", "name": "Errors" }, "statistic": "Sum" }, "requests": { "metric": { "namespace": "SYMPHONIA", "name": "Requests" }, "statistic": "Sum" }, "rate": { "expression": "IF(requests > 20, 100 * errors / requests, 0)" } }] }, "when": { "title": "When", "description": "When the alarm fires.", "type": ["null", "object"], "additionalProperties": false, "default": null, "examples": [{ "statistic": "Average", "is": ">", "threshold": 80, "period": "5m", "for": 2 }], "properties": { "statistic": { "title": "Statistic", "description": "How the datapoints of one period become one value; with metrics, of entries without their own.", "type": ["null", "string"], "minLength": 1, "default": null, "examples": ["Average", "Sum", "Minimum", "Maximum", "SampleCount", "p99", "tm90", "TM(10%:90%)", "IQM"] }, "is": { "title": "Is", "description": "How the value compares to the threshold, or to the anomaly band, when the alarm fires.", "anyOf": [{ "enum": [">", ">=", "<", "<=", "outside band", "above band", "below band", null] }, { "type": "string", "pattern": "^\\$\\{[a-z][A-Za-z0-9]*\\}$" }], "default": null, "examples": [">", "outside band"] }, "threshold": { "title": "Threshold", "description": "The number that the value is compared with. Not with a band.", "unit": "the metric's", "type": ["null", "number", "string"], "pattern": "^\\$\\{[a-z][A-Za-z0-9]*\\}$", "default": null, "examples": [80, 0.05] }, "band": { "title": "Band", "description": "With metric: the width of the anomaly band. With metrics: the id of the entry that is the band.", "unit": "standard deviations", "type": ["null", "number", "string"], "exclusiveMinimum": 0, "pattern": "^([a-z][A-Za-z0-9_]*|\\$\\{[a-z][A-Za-z0-9]*\\})$", "default": 2, "examples": [2, 3.5, "band"] }, "period": { "title": "Period", "description": "The length of one period: 10s, 20s, 30s or whole minutes; with metrics, of entries without their own. Below 1m is priced as high resolution.", "unit": "a duration in s, m, h or d", "type": ["null", "string"], "pattern": "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$", "default": null, "examples": ["1m", "5m", "1h", "10s"] }, "for": { "title": "For", "description": "How many periods: 2 in a row, or 2 of 3.", "unit": "periods", "type": ["null", "integer", "string"], "minimum": 1, "pattern": "^([1-9][0-9]* of [1-9][0-9]*|\\$\\{[a-z][A-Za-z0-9]*\\})$", "default": 1, "examples": [1, 2, "2 of 3"] } } }, "missingData": { "title": "Missing data", "description": "What a period without datapoints means.", "anyOf": [{ "enum": ["missing", "ignore", "breaching", "notBreaching", null] }, { "type": "string", "pattern": "^\\$\\{[a-z][A-Za-z0-9]*\\}$" }], "default": "missing", "examples": ["notBreaching"] }, "lowSamples": { "title": "Low samples", "description": "Percentiles of too few samples: evaluate them, or ignore them and keep the state.", "anyOf": [{ "enum": ["evaluate", "ignore", null] }, { "type": "string", "pattern": "^\\$\\{[a-z][A-Za-z0-9]*\\}$" }], "default": "evaluate", "examples": ["ignore"] }, "warmUp": { "title": "Warm-up", "description": "After its creation the alarm notifies nobody for this long, or until its window is full. With whole: true it waits to the end. null stands for the window: periods \xD7 period.", "unit": "a duration in whole minutes, 1m to 2d", "type": ["null", "string", "object"], "pattern": "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$", "required": ["period"], "additionalProperties": false, "default": null, "examples": ["10m", "2h", { "period": "30m", "whole": true }], "properties": { "period": { "title": "Period", "description": "How long the warm-up lasts.", "unit": "a duration in whole minutes, 1m to 2d", "type": "string", "pattern": "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$", "examples": ["30m"] }, "whole": { "title": "Whole", "description": "The warm-up lasts to its end even when the window is full earlier.", "type": ["null", "boolean"], "default": false, "examples": [true] } } }, "priority": { "title": "Priority", "description": "A priority of stack.yaml: who is notified, and how soon somebody responds.", "type": ["null", "string"], "minLength": 1, "default": null, "examples": ["critical", "high"] }, "respondWithin": { "title": "Respond within", "description": "How soon somebody responds, in place of what the priority says.", "unit": "a duration in s, m, h or d", "type": ["null", "string"], "pattern": "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$", "default": null, "examples": ["15m", "1h"] }, "notify": { "title": "Notify", "description": "Topics that are notified, in place of the priority's: topics of this stack by name.", "type": ["null", "array"], "maxItems": 5, "items": { "type": "string", "minLength": 1, "maxLength": 1024 }, "default": null, "examples": [["symphonia-alerts"]] }, "notifyOn": { "title": "Notify on", "description": "The states that notify when the alarm enters them.", "type": ["null", "array"], "uniqueItems": true, "items": { "type": "string", "enum": ["alarm", "ok", "insufficientData"] }, "default": ["alarm"], "examples": [["alarm", "ok"], ["alarm", "insufficientData"]] }, "actions": { "title": "Actions", "description": "Further actions by state, as ARNs: EC2, SSM, Lambda, topics elsewhere in the region.", "type": ["null", "object"], "additionalProperties": false, "default": null, "examples": [{ "alarm": ["arn:aws:automate:eu-central-1:ec2:reboot"] }], "properties": { "alarm": { "title": "In alarm", "description": "ARNs of what runs when the alarm fires.", "$ref": "#/definitions/arns" }, "ok": { "title": "When OK", "description": "ARNs of what runs when the alarm returns to OK.", "$ref": "#/definitions/arns" }, "insufficientData": { "title": "With insufficient data", "description": "ARNs of what runs when there is too little data.", "$ref": "#/definitions/arns" } } }, "runbook": { "title": "Runbook", "description": "A file of runbooks/, without .md. Linked from the alarm's description.", "type": ["null", "string"], "minLength": 1, "default": null, "examples": ["high-cpu"] }, "enabled": { "title": "Enabled", "description": "false: the alarm is evaluated, but no action runs.", "type": ["null", "boolean", "string"], "pattern": "^\\$\\{[a-z][A-Za-z0-9]*\\}$", "default": true, "examples": [false] }, "protected": { "title": "Protected", "description": "Deletion is blocked, even after the block is gone from the file.", "type": ["null", "boolean"], "default": false, "examples": [true] }, "adopt": { "title": "Adopt", "description": "An existing alarm of this name that nobody owns is taken over.", "type": ["null", "boolean"], "default": false, "examples": [true] } }, "definitions": { "metric": { "title": "Metric", "description": "A metric of CloudWatch: namespace, name and all its dimensions.", "type": ["null", "object"], "additionalProperties": false, "default": null, "examples": [{ "namespace": "AWS/EC2", "name": "CPUUtilization", "dimensions": { "AutoScalingGroupName": "${group}" } }], "properties": { "namespace": { "title": "Namespace", "description": "The metric's namespace; does not begin with a colon.", "type": ["null", "string"], "minLength": 1, "maxLength": 255, "pattern": "^[^:]", "default": null, "examples": ["AWS/EC2", "AWS/ElasticBeanstalk", "CWAgent"] }, "name": { "title": "Name", "description": "The metric's name; upper and lower case count.", "type": ["null", "string"], "minLength": 1, "maxLength": 255, "default": null, "examples": ["CPUUtilization"] }, "dimensions": { "title": "Dimensions", "description": "All dimensions of the metric by name, at most 30: CloudWatch adds nothing up across dimensions.", "type": ["null", "object"], "maxProperties": 30, "propertyNames": { "title": "name of a dimension", "description": "1 to 255 characters, not beginning with a colon", "pattern": "^[^:]", "maxLength": 255 }, "additionalProperties": { "title": "value of a dimension", "description": "1 to 1024 characters", "type": ["null", "string"], "minLength": 1, "maxLength": 1024 }, "default": {}, "examples": [{ "EnvironmentName": "${environment}" }] }, "unit": { "title": "Unit", "description": "Only datapoints published with this unit count. Leave it out: a wrong one leaves the alarm in INSUFFICIENT_DATA for ever.", "anyOf": [{ "enum": ["Seconds", "Microseconds", "Milliseconds", "Bytes", "Kilobytes", "Megabytes", "Gigabytes", "Terabytes", "Bits", "Kilobits", "Megabits", "Gigabits", "Terabits", "Percent", "Count", "Bytes/Second", "Kilobytes/Second", "Megabytes/Second", "Gigabytes/Second", "Terabytes/Second", "Bits/Second", "Kilobits/Second", "Megabits/Second", "Gigabits/Second", "Terabits/Second", "Count/Second", "None", null] }, { "type": "string", "pattern": "^\\$\\{[a-z][A-Za-z0-9]*\\}$" }], "default": null, "examples": ["Percent"] } } }, "query": { "title": "Entry of metrics", "description": "A metric with its statistic, or an expression over other entries.", "type": ["null", "object"], "additionalProperties": false, "properties": { "metric": { "title": "Metric", "description": "The metric that this entry reads.", "$ref": "#/definitions/metric" }, "statistic": { "title": "Statistic", "description": "How the datapoints of one period become one value.", "type": ["null", "string"], "minLength": 1, "default": null, "examples": ["Average", "Sum", "Minimum", "Maximum", "SampleCount", "p99", "tm90", "TM(10%:90%)", "IQM"] }, "expression": { "title": "Expression", "description": "Metric math over the ids of other entries, a Metrics Insights query, or ANOMALY_DETECTION_BAND(id, width).", "type": ["null", "string"], "minLength": 1, "maxLength": 2048, "default": null, "examples": ["100 * errors / requests", "ANOMALY_DETECTION_BAND(m1, 2)"] }, "period": { "title": "Period", "description": "The length of one period of this entry, in place of when.period.", "unit": "a duration in s, m, h or d", "type": ["null", "string"], "pattern": "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$", "default": null, "examples": ["5m"] }, "label": { "title": "Label", "description": "The entry's name in graphs.", "type": ["null", "string"], "default": null, "examples": ["Error rate"] }, "return": { "title": "Return", "description": "This entry is what the alarm watches. Not needed when there is only one expression.", "type": ["null", "boolean"], "default": null, "examples": [true] }, "account": { "title": "Account", "description": "The account that holds the metric, in quotes, where it is another one.", "type": ["null", "string"], "pattern": "^[0-9]{12}$", "default": null, "examples": ["123456789012"] } } }, "arns": { "title": "ARNs", "description": "At most 5 ARNs.", "type": ["null", "array"], "maxItems": 5, "items": { "type": "string", "minLength": 1, "maxLength": 1024 }, "default": [], "examples": [["arn:aws:automate:eu-central-1:ec2:reboot"]] } } };
var func2 = Object.prototype.hasOwnProperty;
var func3 = { default: (text) => {
  let length = 0;
  for (const _ of text) length++;
  return length;
} }.default;
var schema7 = { "title": "Metric", "description": "A metric of CloudWatch: namespace, name and all its dimensions.", "type": ["null", "object"], "additionalProperties": false, "default": null, "examples": [{ "namespace": "AWS/EC2", "name": "CPUUtilization", "dimensions": { "AutoScalingGroupName": "${group}" } }], "properties": { "namespace": { "title": "Namespace", "description": "The metric's namespace; does not begin with a colon.", "type": ["null", "string"], "minLength": 1, "maxLength": 255, "pattern": "^[^:]", "default": null, "examples": ["AWS/EC2", "AWS/ElasticBeanstalk", "CWAgent"] }, "name": { "title": "Name", "description": "The metric's name; upper and lower case count.", "type": ["null", "string"], "minLength": 1, "maxLength": 255, "default": null, "examples": ["CPUUtilization"] }, "dimensions": { "title": "Dimensions", "description": "All dimensions of the metric by name, at most 30: CloudWatch adds nothing up across dimensions.", "type": ["null", "object"], "maxProperties": 30, "propertyNames": { "title": "name of a dimension", "description": "1 to 255 characters, not beginning with a colon", "pattern": "^[^:]", "maxLength": 255 }, "additionalProperties": { "title": "value of a dimension", "description": "1 to 1024 characters", "type": ["null", "string"], "minLength": 1, "maxLength": 1024 }, "default": {}, "examples": [{ "EnvironmentName": "${environment}" }] }, "unit": { "title": "Unit", "description": "Only datapoints published with this unit count. Leave it out: a wrong one leaves the alarm in INSUFFICIENT_DATA for ever.", "anyOf": [{ "enum": ["Seconds", "Microseconds", "Milliseconds", "Bytes", "Kilobytes", "Megabytes", "Gigabytes", "Terabytes", "Bits", "Kilobits", "Megabits", "Gigabits", "Terabits", "Percent", "Count", "Bytes/Second", "Kilobytes/Second", "Megabytes/Second", "Gigabytes/Second", "Terabytes/Second", "Bits/Second", "Kilobits/Second", "Megabits/Second", "Gigabits/Second", "Terabits/Second", "Count/Second", "None", null] }, { "type": "string", "pattern": "^\\$\\{[a-z][A-Za-z0-9]*\\}$" }], "default": null, "examples": ["Percent"] } } };
var pattern0 = new RegExp("^[^:]", "u");
var pattern2 = new RegExp("^\\$\\{[a-z][A-Za-z0-9]*\\}$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data !== null && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema7.type }, message: "must be null,object", schema: schema7.type, parentSchema: schema7, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "namespace" || key0 === "name" || key0 === "dimensions" || key0 === "unit")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema7, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.namespace !== void 0) {
      let data0 = data.namespace;
      if (data0 !== null && typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/type", keyword: "type", params: { type: schema7.properties.namespace.type }, message: "must be null,string", schema: schema7.properties.namespace.type, parentSchema: schema7.properties.namespace, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (func3(data0) > 255) {
          const err3 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema7.properties.namespace, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func3(data0) < 1) {
          const err4 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema7.properties.namespace, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern0.test(data0)) {
          const err5 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/pattern", keyword: "pattern", params: { pattern: "^[^:]" }, message: 'must match pattern "^[^:]"', schema: "^[^:]", parentSchema: schema7.properties.namespace, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (data1 !== null && typeof data1 !== "string") {
        const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema7.properties.name.type }, message: "must be null,string", schema: schema7.properties.name.type, parentSchema: schema7.properties.name, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (func3(data1) > 255) {
          const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema7.properties.name, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func3(data1) < 1) {
          const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema7.properties.name, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.dimensions !== void 0) {
      let data2 = data.dimensions;
      if (data2 !== null && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        const err9 = { instancePath: instancePath + "/dimensions", schemaPath: "#/properties/dimensions/type", keyword: "type", params: { type: schema7.properties.dimensions.type }, message: "must be null,object", schema: schema7.properties.dimensions.type, parentSchema: schema7.properties.dimensions, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length > 30) {
          const err10 = { instancePath: instancePath + "/dimensions", schemaPath: "#/properties/dimensions/maxProperties", keyword: "maxProperties", params: { limit: 30 }, message: "must NOT have more than 30 properties", schema: 30, parentSchema: schema7.properties.dimensions, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        for (const key1 in data2) {
          const _errs8 = errors;
          if (typeof key1 === "string") {
            if (func3(key1) > 255) {
              const err11 = { instancePath: instancePath + "/dimensions", schemaPath: "#/properties/dimensions/propertyNames/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema7.properties.dimensions.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (!pattern0.test(key1)) {
              const err12 = { instancePath: instancePath + "/dimensions", schemaPath: "#/properties/dimensions/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[^:]" }, message: 'must match pattern "^[^:]"', schema: "^[^:]", parentSchema: schema7.properties.dimensions.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
          var valid1 = _errs8 === errors;
          if (!valid1) {
            const err13 = { instancePath: instancePath + "/dimensions", schemaPath: "#/properties/dimensions/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema7.properties.dimensions.propertyNames, parentSchema: schema7.properties.dimensions, data: data2 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        for (const key2 in data2) {
          let data3 = data2[key2];
          if (data3 !== null && typeof data3 !== "string") {
            const err14 = { instancePath: instancePath + "/dimensions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/dimensions/additionalProperties/type", keyword: "type", params: { type: schema7.properties.dimensions.additionalProperties.type }, message: "must be null,string", schema: schema7.properties.dimensions.additionalProperties.type, parentSchema: schema7.properties.dimensions.additionalProperties, data: data3 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (typeof data3 === "string") {
            if (func3(data3) > 1024) {
              const err15 = { instancePath: instancePath + "/dimensions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/dimensions/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema7.properties.dimensions.additionalProperties, data: data3 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (func3(data3) < 1) {
              const err16 = { instancePath: instancePath + "/dimensions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/dimensions/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema7.properties.dimensions.additionalProperties, data: data3 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.unit !== void 0) {
      let data4 = data.unit;
      const _errs13 = errors;
      let valid3 = false;
      const _errs14 = errors;
      if (!(data4 === "Seconds" || data4 === "Microseconds" || data4 === "Milliseconds" || data4 === "Bytes" || data4 === "Kilobytes" || data4 === "Megabytes" || data4 === "Gigabytes" || data4 === "Terabytes" || data4 === "Bits" || data4 === "Kilobits" || data4 === "Megabits" || data4 === "Gigabits" || data4 === "Terabits" || data4 === "Percent" || data4 === "Count" || data4 === "Bytes/Second" || data4 === "Kilobytes/Second" || data4 === "Megabytes/Second" || data4 === "Gigabytes/Second" || data4 === "Terabytes/Second" || data4 === "Bits/Second" || data4 === "Kilobits/Second" || data4 === "Megabits/Second" || data4 === "Gigabits/Second" || data4 === "Terabits/Second" || data4 === "Count/Second" || data4 === "None" || data4 === null)) {
        const err17 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema7.properties.unit.anyOf[0].enum }, message: "must be equal to one of the allowed values", schema: schema7.properties.unit.anyOf[0].enum, parentSchema: schema7.properties.unit.anyOf[0], data: data4 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      var _valid0 = _errs14 === errors;
      valid3 = valid3 || _valid0;
      if (!valid3) {
        const _errs15 = errors;
        if (typeof data4 === "string") {
          if (!pattern2.test(data4)) {
            const err18 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[a-z][A-Za-z0-9]*\\}$" }, message: 'must match pattern "^\\$\\{[a-z][A-Za-z0-9]*\\}$"', schema: "^\\$\\{[a-z][A-Za-z0-9]*\\}$", parentSchema: schema7.properties.unit.anyOf[1], data: data4 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        } else {
          const err19 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema7.properties.unit.anyOf[1].type, parentSchema: schema7.properties.unit.anyOf[1], data: data4 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        var _valid0 = _errs15 === errors;
        valid3 = valid3 || _valid0;
      }
      if (!valid3) {
        const err20 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema7.properties.unit.anyOf, parentSchema: schema7.properties.unit, data: data4 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      } else {
        errors = _errs13;
        if (vErrors !== null) {
          if (_errs13) {
            vErrors.length = _errs13;
          } else {
            vErrors = null;
          }
        }
      }
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema8 = { "title": "Entry of metrics", "description": "A metric with its statistic, or an expression over other entries.", "type": ["null", "object"], "additionalProperties": false, "properties": { "metric": { "title": "Metric", "description": "The metric that this entry reads.", "$ref": "#/definitions/metric" }, "statistic": { "title": "Statistic", "description": "How the datapoints of one period become one value.", "type": ["null", "string"], "minLength": 1, "default": null, "examples": ["Average", "Sum", "Minimum", "Maximum", "SampleCount", "p99", "tm90", "TM(10%:90%)", "IQM"] }, "expression": { "title": "Expression", "description": "Metric math over the ids of other entries, a Metrics Insights query, or ANOMALY_DETECTION_BAND(id, width).", "type": ["null", "string"], "minLength": 1, "maxLength": 2048, "default": null, "examples": ["100 * errors / requests", "ANOMALY_DETECTION_BAND(m1, 2)"] }, "period": { "title": "Period", "description": "The length of one period of this entry, in place of when.period.", "unit": "a duration in s, m, h or d", "type": ["null", "string"], "pattern": "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$", "default": null, "examples": ["5m"] }, "label": { "title": "Label", "description": "The entry's name in graphs.", "type": ["null", "string"], "default": null, "examples": ["Error rate"] }, "return": { "title": "Return", "description": "This entry is what the alarm watches. Not needed when there is only one expression.", "type": ["null", "boolean"], "default": null, "examples": [true] }, "account": { "title": "Account", "description": "The account that holds the metric, in quotes, where it is another one.", "type": ["null", "string"], "pattern": "^[0-9]{12}$", "default": null, "examples": ["123456789012"] } } };
var pattern4 = new RegExp("^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$", "u");
var pattern5 = new RegExp("^[0-9]{12}$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data !== null && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema8.type }, message: "must be null,object", schema: schema8.type, parentSchema: schema8, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "metric" || key0 === "statistic" || key0 === "expression" || key0 === "period" || key0 === "label" || key0 === "return" || key0 === "account")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema8, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.metric !== void 0) {
      if (!validate22(data.metric, { instancePath: instancePath + "/metric", parentData: data, parentDataProperty: "metric", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.statistic !== void 0) {
      let data1 = data.statistic;
      if (data1 !== null && typeof data1 !== "string") {
        const err2 = { instancePath: instancePath + "/statistic", schemaPath: "#/properties/statistic/type", keyword: "type", params: { type: schema8.properties.statistic.type }, message: "must be null,string", schema: schema8.properties.statistic.type, parentSchema: schema8.properties.statistic, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (func3(data1) < 1) {
          const err3 = { instancePath: instancePath + "/statistic", schemaPath: "#/properties/statistic/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema8.properties.statistic, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.expression !== void 0) {
      let data2 = data.expression;
      if (data2 !== null && typeof data2 !== "string") {
        const err4 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/type", keyword: "type", params: { type: schema8.properties.expression.type }, message: "must be null,string", schema: schema8.properties.expression.type, parentSchema: schema8.properties.expression, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (func3(data2) > 2048) {
          const err5 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema8.properties.expression, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func3(data2) < 1) {
          const err6 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema8.properties.expression, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.period !== void 0) {
      let data3 = data.period;
      if (data3 !== null && typeof data3 !== "string") {
        const err7 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: schema8.properties.period.type }, message: "must be null,string", schema: schema8.properties.period.type, parentSchema: schema8.properties.period, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err8 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$" }, message: 'must match pattern "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$"', schema: "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$", parentSchema: schema8.properties.period, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.label !== void 0) {
      let data4 = data.label;
      if (data4 !== null && typeof data4 !== "string") {
        const err9 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: schema8.properties.label.type }, message: "must be null,string", schema: schema8.properties.label.type, parentSchema: schema8.properties.label, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.return !== void 0) {
      let data5 = data.return;
      if (data5 !== null && typeof data5 !== "boolean") {
        const err10 = { instancePath: instancePath + "/return", schemaPath: "#/properties/return/type", keyword: "type", params: { type: schema8.properties.return.type }, message: "must be null,boolean", schema: schema8.properties.return.type, parentSchema: schema8.properties.return, data: data5 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.account !== void 0) {
      let data6 = data.account;
      if (data6 !== null && typeof data6 !== "string") {
        const err11 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: schema8.properties.account.type }, message: "must be null,string", schema: schema8.properties.account.type, parentSchema: schema8.properties.account, data: data6 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (!pattern5.test(data6)) {
          const err12 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"', schema: "^[0-9]{12}$", parentSchema: schema8.properties.account, data: data6 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var schema9 = { "title": "ARNs", "description": "At most 5 ARNs.", "type": ["null", "array"], "maxItems": 5, "items": { "type": "string", "minLength": 1, "maxLength": 1024 }, "default": [], "examples": [["arn:aws:automate:eu-central-1:ec2:reboot"]] };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data !== null && !Array.isArray(data)) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema9.type }, message: "must be null,array", schema: schema9.type, parentSchema: schema9, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    if (data.length > 5) {
      const err1 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items", schema: 5, parentSchema: schema9, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func3(data0) > 1024) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema9.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func3(data0) < 1) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema9.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema9.items.type, parentSchema: schema9.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var pattern3 = new RegExp("^[a-z][A-Za-z0-9_]*$", "u");
var pattern8 = new RegExp("^([a-z][A-Za-z0-9_]*|\\$\\{[a-z][A-Za-z0-9]*\\})$", "u");
var pattern10 = new RegExp("^([1-9][0-9]* of [1-9][0-9]*|\\$\\{[a-z][A-Za-z0-9]*\\})$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema6.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data0 = data.description;
      if (data0 !== null && typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema6.properties.description.type }, message: "must be null,string", schema: schema6.properties.description.type, parentSchema: schema6.properties.description, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (func3(data0) > 1024) {
          const err2 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema6.properties.description, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.metric !== void 0) {
      if (!validate22(data.metric, { instancePath: instancePath + "/metric", parentData: data, parentDataProperty: "metric", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.metrics !== void 0) {
      let data2 = data.metrics;
      if (data2 !== null && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        const err3 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: schema6.properties.metrics.type }, message: "must be null,object", schema: schema6.properties.metrics.type, parentSchema: schema6.properties.metrics, data: data2 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length > 20) {
          const err4 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/maxProperties", keyword: "maxProperties", params: { limit: 20 }, message: "must NOT have more than 20 properties", schema: 20, parentSchema: schema6.properties.metrics, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (Object.keys(data2).length < 1) {
          const err5 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema6.properties.metrics, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key1 in data2) {
          const _errs7 = errors;
          if (typeof key1 === "string") {
            if (func3(key1) > 255) {
              const err6 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/propertyNames/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema6.properties.metrics.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (!pattern3.test(key1)) {
              const err7 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9_]*$" }, message: 'must match pattern "^[a-z][A-Za-z0-9_]*$"', schema: "^[a-z][A-Za-z0-9_]*$", parentSchema: schema6.properties.metrics.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          var valid1 = _errs7 === errors;
          if (!valid1) {
            const err8 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema6.properties.metrics.propertyNames, parentSchema: schema6.properties.metrics, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        for (const key2 in data2) {
          if (!validate24(data2[key2], { instancePath: instancePath + "/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data2, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.when !== void 0) {
      let data4 = data.when;
      if (data4 !== null && !(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        const err9 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: schema6.properties.when.type }, message: "must be null,object", schema: schema6.properties.when.type, parentSchema: schema6.properties.when, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key3 in data4) {
          if (!(key3 === "statistic" || key3 === "is" || key3 === "threshold" || key3 === "band" || key3 === "period" || key3 === "for")) {
            const err10 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.properties.when, data: data4 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data4.statistic !== void 0) {
          let data5 = data4.statistic;
          if (data5 !== null && typeof data5 !== "string") {
            const err11 = { instancePath: instancePath + "/when/statistic", schemaPath: "#/properties/when/properties/statistic/type", keyword: "type", params: { type: schema6.properties.when.properties.statistic.type }, message: "must be null,string", schema: schema6.properties.when.properties.statistic.type, parentSchema: schema6.properties.when.properties.statistic, data: data5 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data5 === "string") {
            if (func3(data5) < 1) {
              const err12 = { instancePath: instancePath + "/when/statistic", schemaPath: "#/properties/when/properties/statistic/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema6.properties.when.properties.statistic, data: data5 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        }
        if (data4.is !== void 0) {
          let data6 = data4.is;
          const _errs16 = errors;
          let valid4 = false;
          const _errs17 = errors;
          if (!(data6 === ">" || data6 === ">=" || data6 === "<" || data6 === "<=" || data6 === "outside band" || data6 === "above band" || data6 === "below band" || data6 === null)) {
            const err13 = { instancePath: instancePath + "/when/is", schemaPath: "#/properties/when/properties/is/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.when.properties.is.anyOf[0].enum }, message: "must be equal to one of the allowed values", schema: schema6.properties.when.properties.is.anyOf[0].enum, parentSchema: schema6.properties.when.properties.is.anyOf[0], data: data6 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          var _valid0 = _errs17 === errors;
          valid4 = valid4 || _valid0;
          if (!valid4) {
            const _errs18 = errors;
            if (typeof data6 === "string") {
              if (!pattern2.test(data6)) {
                const err14 = { instancePath: instancePath + "/when/is", schemaPath: "#/properties/when/properties/is/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[a-z][A-Za-z0-9]*\\}$" }, message: 'must match pattern "^\\$\\{[a-z][A-Za-z0-9]*\\}$"', schema: "^\\$\\{[a-z][A-Za-z0-9]*\\}$", parentSchema: schema6.properties.when.properties.is.anyOf[1], data: data6 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            } else {
              const err15 = { instancePath: instancePath + "/when/is", schemaPath: "#/properties/when/properties/is/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.properties.when.properties.is.anyOf[1].type, parentSchema: schema6.properties.when.properties.is.anyOf[1], data: data6 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            var _valid0 = _errs18 === errors;
            valid4 = valid4 || _valid0;
          }
          if (!valid4) {
            const err16 = { instancePath: instancePath + "/when/is", schemaPath: "#/properties/when/properties/is/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema6.properties.when.properties.is.anyOf, parentSchema: schema6.properties.when.properties.is, data: data6 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          } else {
            errors = _errs16;
            if (vErrors !== null) {
              if (_errs16) {
                vErrors.length = _errs16;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data4.threshold !== void 0) {
          let data7 = data4.threshold;
          if (data7 !== null && !(typeof data7 == "number" && isFinite(data7)) && typeof data7 !== "string") {
            const err17 = { instancePath: instancePath + "/when/threshold", schemaPath: "#/properties/when/properties/threshold/type", keyword: "type", params: { type: schema6.properties.when.properties.threshold.type }, message: "must be null,number,string", schema: schema6.properties.when.properties.threshold.type, parentSchema: schema6.properties.when.properties.threshold, data: data7 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (typeof data7 === "string") {
            if (!pattern2.test(data7)) {
              const err18 = { instancePath: instancePath + "/when/threshold", schemaPath: "#/properties/when/properties/threshold/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[a-z][A-Za-z0-9]*\\}$" }, message: 'must match pattern "^\\$\\{[a-z][A-Za-z0-9]*\\}$"', schema: "^\\$\\{[a-z][A-Za-z0-9]*\\}$", parentSchema: schema6.properties.when.properties.threshold, data: data7 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
        }
        if (data4.band !== void 0) {
          let data8 = data4.band;
          if (data8 !== null && !(typeof data8 == "number" && isFinite(data8)) && typeof data8 !== "string") {
            const err19 = { instancePath: instancePath + "/when/band", schemaPath: "#/properties/when/properties/band/type", keyword: "type", params: { type: schema6.properties.when.properties.band.type }, message: "must be null,number,string", schema: schema6.properties.when.properties.band.type, parentSchema: schema6.properties.when.properties.band, data: data8 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 <= 0 || isNaN(data8)) {
              const err20 = { instancePath: instancePath + "/when/band", schemaPath: "#/properties/when/properties/band/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema6.properties.when.properties.band, data: data8 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
          if (typeof data8 === "string") {
            if (!pattern8.test(data8)) {
              const err21 = { instancePath: instancePath + "/when/band", schemaPath: "#/properties/when/properties/band/pattern", keyword: "pattern", params: { pattern: "^([a-z][A-Za-z0-9_]*|\\$\\{[a-z][A-Za-z0-9]*\\})$" }, message: 'must match pattern "^([a-z][A-Za-z0-9_]*|\\$\\{[a-z][A-Za-z0-9]*\\})$"', schema: "^([a-z][A-Za-z0-9_]*|\\$\\{[a-z][A-Za-z0-9]*\\})$", parentSchema: schema6.properties.when.properties.band, data: data8 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
        }
        if (data4.period !== void 0) {
          let data9 = data4.period;
          if (data9 !== null && typeof data9 !== "string") {
            const err22 = { instancePath: instancePath + "/when/period", schemaPath: "#/properties/when/properties/period/type", keyword: "type", params: { type: schema6.properties.when.properties.period.type }, message: "must be null,string", schema: schema6.properties.when.properties.period.type, parentSchema: schema6.properties.when.properties.period, data: data9 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
          if (typeof data9 === "string") {
            if (!pattern4.test(data9)) {
              const err23 = { instancePath: instancePath + "/when/period", schemaPath: "#/properties/when/properties/period/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$" }, message: 'must match pattern "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$"', schema: "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$", parentSchema: schema6.properties.when.properties.period, data: data9 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          }
        }
        if (data4.for !== void 0) {
          let data10 = data4.for;
          if (data10 !== null && !(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10)) && typeof data10 !== "string") {
            const err24 = { instancePath: instancePath + "/when/for", schemaPath: "#/properties/when/properties/for/type", keyword: "type", params: { type: schema6.properties.when.properties.for.type }, message: "must be null,integer,string", schema: schema6.properties.when.properties.for.type, parentSchema: schema6.properties.when.properties.for, data: data10 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 < 1 || isNaN(data10)) {
              const err25 = { instancePath: instancePath + "/when/for", schemaPath: "#/properties/when/properties/for/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema6.properties.when.properties.for, data: data10 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
          if (typeof data10 === "string") {
            if (!pattern10.test(data10)) {
              const err26 = { instancePath: instancePath + "/when/for", schemaPath: "#/properties/when/properties/for/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]* of [1-9][0-9]*|\\$\\{[a-z][A-Za-z0-9]*\\})$" }, message: 'must match pattern "^([1-9][0-9]* of [1-9][0-9]*|\\$\\{[a-z][A-Za-z0-9]*\\})$"', schema: "^([1-9][0-9]* of [1-9][0-9]*|\\$\\{[a-z][A-Za-z0-9]*\\})$", parentSchema: schema6.properties.when.properties.for, data: data10 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.missingData !== void 0) {
      let data11 = data.missingData;
      const _errs33 = errors;
      let valid5 = false;
      const _errs34 = errors;
      if (!(data11 === "missing" || data11 === "ignore" || data11 === "breaching" || data11 === "notBreaching" || data11 === null)) {
        const err27 = { instancePath: instancePath + "/missingData", schemaPath: "#/properties/missingData/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.missingData.anyOf[0].enum }, message: "must be equal to one of the allowed values", schema: schema6.properties.missingData.anyOf[0].enum, parentSchema: schema6.properties.missingData.anyOf[0], data: data11 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      var _valid1 = _errs34 === errors;
      valid5 = valid5 || _valid1;
      if (!valid5) {
        const _errs35 = errors;
        if (typeof data11 === "string") {
          if (!pattern2.test(data11)) {
            const err28 = { instancePath: instancePath + "/missingData", schemaPath: "#/properties/missingData/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[a-z][A-Za-z0-9]*\\}$" }, message: 'must match pattern "^\\$\\{[a-z][A-Za-z0-9]*\\}$"', schema: "^\\$\\{[a-z][A-Za-z0-9]*\\}$", parentSchema: schema6.properties.missingData.anyOf[1], data: data11 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        } else {
          const err29 = { instancePath: instancePath + "/missingData", schemaPath: "#/properties/missingData/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.properties.missingData.anyOf[1].type, parentSchema: schema6.properties.missingData.anyOf[1], data: data11 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        var _valid1 = _errs35 === errors;
        valid5 = valid5 || _valid1;
      }
      if (!valid5) {
        const err30 = { instancePath: instancePath + "/missingData", schemaPath: "#/properties/missingData/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema6.properties.missingData.anyOf, parentSchema: schema6.properties.missingData, data: data11 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      } else {
        errors = _errs33;
        if (vErrors !== null) {
          if (_errs33) {
            vErrors.length = _errs33;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.lowSamples !== void 0) {
      let data12 = data.lowSamples;
      const _errs38 = errors;
      let valid6 = false;
      const _errs39 = errors;
      if (!(data12 === "evaluate" || data12 === "ignore" || data12 === null)) {
        const err31 = { instancePath: instancePath + "/lowSamples", schemaPath: "#/properties/lowSamples/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.lowSamples.anyOf[0].enum }, message: "must be equal to one of the allowed values", schema: schema6.properties.lowSamples.anyOf[0].enum, parentSchema: schema6.properties.lowSamples.anyOf[0], data: data12 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      var _valid2 = _errs39 === errors;
      valid6 = valid6 || _valid2;
      if (!valid6) {
        const _errs40 = errors;
        if (typeof data12 === "string") {
          if (!pattern2.test(data12)) {
            const err32 = { instancePath: instancePath + "/lowSamples", schemaPath: "#/properties/lowSamples/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[a-z][A-Za-z0-9]*\\}$" }, message: 'must match pattern "^\\$\\{[a-z][A-Za-z0-9]*\\}$"', schema: "^\\$\\{[a-z][A-Za-z0-9]*\\}$", parentSchema: schema6.properties.lowSamples.anyOf[1], data: data12 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        } else {
          const err33 = { instancePath: instancePath + "/lowSamples", schemaPath: "#/properties/lowSamples/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.properties.lowSamples.anyOf[1].type, parentSchema: schema6.properties.lowSamples.anyOf[1], data: data12 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        var _valid2 = _errs40 === errors;
        valid6 = valid6 || _valid2;
      }
      if (!valid6) {
        const err34 = { instancePath: instancePath + "/lowSamples", schemaPath: "#/properties/lowSamples/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema6.properties.lowSamples.anyOf, parentSchema: schema6.properties.lowSamples, data: data12 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      } else {
        errors = _errs38;
        if (vErrors !== null) {
          if (_errs38) {
            vErrors.length = _errs38;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.warmUp !== void 0) {
      let data13 = data.warmUp;
      if (data13 !== null && typeof data13 !== "string" && !(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
        const err35 = { instancePath: instancePath + "/warmUp", schemaPath: "#/properties/warmUp/type", keyword: "type", params: { type: schema6.properties.warmUp.type }, message: "must be null,string,object", schema: schema6.properties.warmUp.type, parentSchema: schema6.properties.warmUp, data: data13 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (typeof data13 === "string") {
        if (!pattern4.test(data13)) {
          const err36 = { instancePath: instancePath + "/warmUp", schemaPath: "#/properties/warmUp/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$" }, message: 'must match pattern "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$"', schema: "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$", parentSchema: schema6.properties.warmUp, data: data13 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      }
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.period === void 0) {
          const err37 = { instancePath: instancePath + "/warmUp", schemaPath: "#/properties/warmUp/required", keyword: "required", params: { missingProperty: "period" }, message: "must have required property 'period'", schema: schema6.properties.warmUp.required, parentSchema: schema6.properties.warmUp, data: data13 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        for (const key4 in data13) {
          if (!(key4 === "period" || key4 === "whole")) {
            const err38 = { instancePath: instancePath + "/warmUp", schemaPath: "#/properties/warmUp/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.properties.warmUp, data: data13 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data13.period !== void 0) {
          let data14 = data13.period;
          if (typeof data14 === "string") {
            if (!pattern4.test(data14)) {
              const err39 = { instancePath: instancePath + "/warmUp/period", schemaPath: "#/properties/warmUp/properties/period/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$" }, message: 'must match pattern "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$"', schema: "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$", parentSchema: schema6.properties.warmUp.properties.period, data: data14 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          } else {
            const err40 = { instancePath: instancePath + "/warmUp/period", schemaPath: "#/properties/warmUp/properties/period/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.properties.warmUp.properties.period.type, parentSchema: schema6.properties.warmUp.properties.period, data: data14 };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data13.whole !== void 0) {
          let data15 = data13.whole;
          if (data15 !== null && typeof data15 !== "boolean") {
            const err41 = { instancePath: instancePath + "/warmUp/whole", schemaPath: "#/properties/warmUp/properties/whole/type", keyword: "type", params: { type: schema6.properties.warmUp.properties.whole.type }, message: "must be null,boolean", schema: schema6.properties.warmUp.properties.whole.type, parentSchema: schema6.properties.warmUp.properties.whole, data: data15 };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
      }
    }
    if (data.priority !== void 0) {
      let data16 = data.priority;
      if (data16 !== null && typeof data16 !== "string") {
        const err42 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/type", keyword: "type", params: { type: schema6.properties.priority.type }, message: "must be null,string", schema: schema6.properties.priority.type, parentSchema: schema6.properties.priority, data: data16 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
      if (typeof data16 === "string") {
        if (func3(data16) < 1) {
          const err43 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema6.properties.priority, data: data16 };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      }
    }
    if (data.respondWithin !== void 0) {
      let data17 = data.respondWithin;
      if (data17 !== null && typeof data17 !== "string") {
        const err44 = { instancePath: instancePath + "/respondWithin", schemaPath: "#/properties/respondWithin/type", keyword: "type", params: { type: schema6.properties.respondWithin.type }, message: "must be null,string", schema: schema6.properties.respondWithin.type, parentSchema: schema6.properties.respondWithin, data: data17 };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
      if (typeof data17 === "string") {
        if (!pattern4.test(data17)) {
          const err45 = { instancePath: instancePath + "/respondWithin", schemaPath: "#/properties/respondWithin/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$" }, message: 'must match pattern "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$"', schema: "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$", parentSchema: schema6.properties.respondWithin, data: data17 };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      }
    }
    if (data.notify !== void 0) {
      let data18 = data.notify;
      if (data18 !== null && !Array.isArray(data18)) {
        const err46 = { instancePath: instancePath + "/notify", schemaPath: "#/properties/notify/type", keyword: "type", params: { type: schema6.properties.notify.type }, message: "must be null,array", schema: schema6.properties.notify.type, parentSchema: schema6.properties.notify, data: data18 };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
      if (Array.isArray(data18)) {
        if (data18.length > 5) {
          const err47 = { instancePath: instancePath + "/notify", schemaPath: "#/properties/notify/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items", schema: 5, parentSchema: schema6.properties.notify, data: data18 };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        const len0 = data18.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data19 = data18[i0];
          if (typeof data19 === "string") {
            if (func3(data19) > 1024) {
              const err48 = { instancePath: instancePath + "/notify/" + i0, schemaPath: "#/properties/notify/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema6.properties.notify.items, data: data19 };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            if (func3(data19) < 1) {
              const err49 = { instancePath: instancePath + "/notify/" + i0, schemaPath: "#/properties/notify/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema6.properties.notify.items, data: data19 };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          } else {
            const err50 = { instancePath: instancePath + "/notify/" + i0, schemaPath: "#/properties/notify/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.properties.notify.items.type, parentSchema: schema6.properties.notify.items, data: data19 };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
      }
    }
    if (data.notifyOn !== void 0) {
      let data20 = data.notifyOn;
      if (data20 !== null && !Array.isArray(data20)) {
        const err51 = { instancePath: instancePath + "/notifyOn", schemaPath: "#/properties/notifyOn/type", keyword: "type", params: { type: schema6.properties.notifyOn.type }, message: "must be null,array", schema: schema6.properties.notifyOn.type, parentSchema: schema6.properties.notifyOn, data: data20 };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
      if (Array.isArray(data20)) {
        const len1 = data20.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data21 = data20[i1];
          if (typeof data21 !== "string") {
            const err52 = { instancePath: instancePath + "/notifyOn/" + i1, schemaPath: "#/properties/notifyOn/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.properties.notifyOn.items.type, parentSchema: schema6.properties.notifyOn.items, data: data21 };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
          if (!(data21 === "alarm" || data21 === "ok" || data21 === "insufficientData")) {
            const err53 = { instancePath: instancePath + "/notifyOn/" + i1, schemaPath: "#/properties/notifyOn/items/enum", keyword: "enum", params: { allowedValues: schema6.properties.notifyOn.items.enum }, message: "must be equal to one of the allowed values", schema: schema6.properties.notifyOn.items.enum, parentSchema: schema6.properties.notifyOn.items, data: data21 };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        let i2 = data20.length;
        let j0;
        if (i2 > 1) {
          const indices0 = {};
          for (; i2--; ) {
            let item0 = data20[i2];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err54 = { instancePath: instancePath + "/notifyOn", schemaPath: "#/properties/notifyOn/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)", schema: true, parentSchema: schema6.properties.notifyOn, data: data20 };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
              break;
            }
            indices0[item0] = i2;
          }
        }
      }
    }
    if (data.actions !== void 0) {
      let data22 = data.actions;
      if (data22 !== null && !(data22 && typeof data22 == "object" && !Array.isArray(data22))) {
        const err55 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: schema6.properties.actions.type }, message: "must be null,object", schema: schema6.properties.actions.type, parentSchema: schema6.properties.actions, data: data22 };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (const key5 in data22) {
          if (!(key5 === "alarm" || key5 === "ok" || key5 === "insufficientData")) {
            const err56 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.properties.actions, data: data22 };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data22.alarm !== void 0) {
          if (!validate27(data22.alarm, { instancePath: instancePath + "/actions/alarm", parentData: data22, parentDataProperty: "alarm", rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
        if (data22.ok !== void 0) {
          if (!validate27(data22.ok, { instancePath: instancePath + "/actions/ok", parentData: data22, parentDataProperty: "ok", rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
        if (data22.insufficientData !== void 0) {
          if (!validate27(data22.insufficientData, { instancePath: instancePath + "/actions/insufficientData", parentData: data22, parentDataProperty: "insufficientData", rootData })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.runbook !== void 0) {
      let data26 = data.runbook;
      if (data26 !== null && typeof data26 !== "string") {
        const err57 = { instancePath: instancePath + "/runbook", schemaPath: "#/properties/runbook/type", keyword: "type", params: { type: schema6.properties.runbook.type }, message: "must be null,string", schema: schema6.properties.runbook.type, parentSchema: schema6.properties.runbook, data: data26 };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
      if (typeof data26 === "string") {
        if (func3(data26) < 1) {
          const err58 = { instancePath: instancePath + "/runbook", schemaPath: "#/properties/runbook/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema6.properties.runbook, data: data26 };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
      }
    }
    if (data.enabled !== void 0) {
      let data27 = data.enabled;
      if (data27 !== null && typeof data27 !== "boolean" && typeof data27 !== "string") {
        const err59 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: schema6.properties.enabled.type }, message: "must be null,boolean,string", schema: schema6.properties.enabled.type, parentSchema: schema6.properties.enabled, data: data27 };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
      if (typeof data27 === "string") {
        if (!pattern2.test(data27)) {
          const err60 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[a-z][A-Za-z0-9]*\\}$" }, message: 'must match pattern "^\\$\\{[a-z][A-Za-z0-9]*\\}$"', schema: "^\\$\\{[a-z][A-Za-z0-9]*\\}$", parentSchema: schema6.properties.enabled, data: data27 };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
      }
    }
    if (data.protected !== void 0) {
      let data28 = data.protected;
      if (data28 !== null && typeof data28 !== "boolean") {
        const err61 = { instancePath: instancePath + "/protected", schemaPath: "#/properties/protected/type", keyword: "type", params: { type: schema6.properties.protected.type }, message: "must be null,boolean", schema: schema6.properties.protected.type, parentSchema: schema6.properties.protected, data: data28 };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.adopt !== void 0) {
      let data29 = data.adopt;
      if (data29 !== null && typeof data29 !== "boolean") {
        const err62 = { instancePath: instancePath + "/adopt", schemaPath: "#/properties/adopt/type", keyword: "type", params: { type: schema6.properties.adopt.type }, message: "must be null,boolean", schema: schema6.properties.adopt.type, parentSchema: schema6.properties.adopt, data: data29 };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
  } else {
    const err63 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.type, parentSchema: schema6, data };
    if (vErrors === null) {
      vErrors = [err63];
    } else {
      vErrors.push(err63);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var profile = validate31;
var schema10 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Profile", "description": "What several services have in common.", "type": "object", "required": ["profile"], "additionalProperties": false, "properties": { "profile": { "title": "Profile", "description": "The profile's name, as services write it.", "type": "string", "minLength": 1, "maxLength": 128, "examples": ["beanstalk-api"] }, "parameters": { "title": "Parameters", "description": "What each service fills in, by name; ${name} stands for it. One without a default is required.", "type": "object", "propertyNames": { "title": "name of a parameter", "description": "begins with a lower-case letter; then letters and digits; service and env are taken", "pattern": "^(?!(service|env)$)[a-z][A-Za-z0-9]*$" }, "default": {}, "examples": [{ "environment": {}, "cpuLimit": { "default": 80 } }], "additionalProperties": { "title": "Parameter", "description": "One parameter; {} is a required one.", "type": "object", "additionalProperties": false, "properties": { "description": { "title": "Description", "description": "What the parameter is for.", "type": "string", "default": "", "examples": ["name of the Beanstalk environment"] }, "default": { "title": "Default", "description": "Its value where a service does not give one.", "type": ["string", "number", "boolean"], "examples": [80] } } } }, "lookups": { "title": "Look-ups", "description": "Questions that the account answers at plan time, by name; ${name} stands for the answer.", "$ref": "#/definitions/lookups" }, "alarms": { "title": "Alarms", "description": "Alarms by key; each service gets one named <service>-<key>.", "$ref": "#/definitions/alarms" } }, "definitions": { "alarms": { "title": "Alarms", "description": "Alarms by key; each service gets one named <service>-<key>.", "type": "object", "propertyNames": { "title": "key of an alarm", "description": "1 to 200 characters, no control characters, no spaces around, no ${", "pattern": "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$", "maxLength": 200 }, "additionalProperties": { "$ref": "alarm.schema.json" }, "default": {}, "examples": [{ "High-CPU": { "metric": { "namespace": "AWS/EC2", "name": "CPUUtilization", "dimensions": { "AutoScalingGroupName": "${group}" } }, "when": { "statistic": "Average", "is": ">", "threshold": 80, "period": "5m", "for": 2 }, "priority": "high", "runbook": "high-cpu" } }] }, "lookups": { "title": "Look-ups", "description": "Questions that the account answers at plan time, by name; ${name} stands for the answer.", "type": "object", "propertyNames": { "title": "name of a look-up", "description": "begins with a lower-case letter; then letters and digits; service and env are taken", "pattern": "^(?!(service|env)$)[a-z][A-Za-z0-9]*$" }, "default": {}, "examples": [{ "group": { "beanstalkAutoScalingGroup": "${environment}" } }], "additionalProperties": { "title": "Look-up", "description": "Exactly one question.", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "beanstalkAutoScalingGroup": { "title": "Auto Scaling group of a Beanstalk environment", "description": "The environment's name; the answer is the name of its Auto Scaling group.", "type": "string", "minLength": 1, "examples": ["${environment}"] }, "metricName": { "title": "Spelling of a metric's name", "description": "The answer is the name that ListMetrics knows, upper and lower case aside.", "type": "object", "required": ["namespace", "like"], "additionalProperties": false, "examples": [{ "namespace": "AWS/AmplifyHosting", "like": "5xxErrors", "dimensions": { "App": "d1tb834u144p4r" } }], "properties": { "namespace": { "title": "Namespace", "description": "The metric's namespace.", "type": "string", "minLength": 1, "maxLength": 255, "examples": ["AWS/AmplifyHosting"] }, "like": { "title": "Like", "description": "The metric's name, in any case.", "type": "string", "minLength": 1, "maxLength": 255, "examples": ["5xxErrors"] }, "dimensions": { "title": "Dimensions", "description": "Dimensions that the metric has, by name.", "type": "object", "maxProperties": 30, "additionalProperties": { "title": "value of a dimension", "description": "1 to 1024 characters", "type": "string", "minLength": 1, "maxLength": 1024 }, "default": {}, "examples": [{ "App": "d1tb834u144p4r" }] } } }, "value": { "title": "Fixed value", "description": "Stands for itself: in place of a profile's look-up.", "type": ["string", "number", "boolean"], "examples": ["my-group"] } } } } } };
var pattern17 = new RegExp("^(?!(service|env)$)[a-z][A-Za-z0-9]*$", "u");
var schema11 = { "title": "Look-ups", "description": "Questions that the account answers at plan time, by name; ${name} stands for the answer.", "type": "object", "propertyNames": { "title": "name of a look-up", "description": "begins with a lower-case letter; then letters and digits; service and env are taken", "pattern": "^(?!(service|env)$)[a-z][A-Za-z0-9]*$" }, "default": {}, "examples": [{ "group": { "beanstalkAutoScalingGroup": "${environment}" } }], "additionalProperties": { "title": "Look-up", "description": "Exactly one question.", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "beanstalkAutoScalingGroup": { "title": "Auto Scaling group of a Beanstalk environment", "description": "The environment's name; the answer is the name of its Auto Scaling group.", "type": "string", "minLength": 1, "examples": ["${environment}"] }, "metricName": { "title": "Spelling of a metric's name", "description": "The answer is the name that ListMetrics knows, upper and lower case aside.", "type": "object", "required": ["namespace", "like"], "additionalProperties": false, "examples": [{ "namespace": "AWS/AmplifyHosting", "like": "5xxErrors", "dimensions": { "App": "d1tb834u144p4r" } }], "properties": { "namespace": { "title": "Namespace", "description": "The metric's namespace.", "type": "string", "minLength": 1, "maxLength": 255, "examples": ["AWS/AmplifyHosting"] }, "like": { "title": "Like", "description": "The metric's name, in any case.", "type": "string", "minLength": 1, "maxLength": 255, "examples": ["5xxErrors"] }, "dimensions": { "title": "Dimensions", "description": "Dimensions that the metric has, by name.", "type": "object", "maxProperties": 30, "additionalProperties": { "title": "value of a dimension", "description": "1 to 1024 characters", "type": "string", "minLength": 1, "maxLength": 1024 }, "default": {}, "examples": [{ "App": "d1tb834u144p4r" }] } } }, "value": { "title": "Fixed value", "description": "Stands for itself: in place of a profile's look-up.", "type": ["string", "number", "boolean"], "examples": ["my-group"] } } } };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!pattern17.test(key0)) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!(service|env)$)[a-z][A-Za-z0-9]*$" }, message: 'must match pattern "^(?!(service|env)$)[a-z][A-Za-z0-9]*$"', schema: "^(?!(service|env)$)[a-z][A-Za-z0-9]*$", parentSchema: schema11.propertyNames, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err1 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema11.propertyNames, parentSchema: schema11, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length > 1) {
          const err2 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema11.additionalProperties, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (Object.keys(data0).length < 1) {
          const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.additionalProperties, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key2 in data0) {
          if (!(key2 === "beanstalkAutoScalingGroup" || key2 === "metricName" || key2 === "value")) {
            const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.additionalProperties, data: data0 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.beanstalkAutoScalingGroup !== void 0) {
          let data1 = data0.beanstalkAutoScalingGroup;
          if (typeof data1 === "string") {
            if (func3(data1) < 1) {
              const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/beanstalkAutoScalingGroup", schemaPath: "#/additionalProperties/properties/beanstalkAutoScalingGroup/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.additionalProperties.properties.beanstalkAutoScalingGroup, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/beanstalkAutoScalingGroup", schemaPath: "#/additionalProperties/properties/beanstalkAutoScalingGroup/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.additionalProperties.properties.beanstalkAutoScalingGroup.type, parentSchema: schema11.additionalProperties.properties.beanstalkAutoScalingGroup, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.metricName !== void 0) {
          let data2 = data0.metricName;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.namespace === void 0) {
              const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName", schemaPath: "#/additionalProperties/properties/metricName/required", keyword: "required", params: { missingProperty: "namespace" }, message: "must have required property 'namespace'", schema: schema11.additionalProperties.properties.metricName.required, parentSchema: schema11.additionalProperties.properties.metricName, data: data2 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data2.like === void 0) {
              const err8 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName", schemaPath: "#/additionalProperties/properties/metricName/required", keyword: "required", params: { missingProperty: "like" }, message: "must have required property 'like'", schema: schema11.additionalProperties.properties.metricName.required, parentSchema: schema11.additionalProperties.properties.metricName, data: data2 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            for (const key3 in data2) {
              if (!(key3 === "namespace" || key3 === "like" || key3 === "dimensions")) {
                const err9 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName", schemaPath: "#/additionalProperties/properties/metricName/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.additionalProperties.properties.metricName, data: data2 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data2.namespace !== void 0) {
              let data3 = data2.namespace;
              if (typeof data3 === "string") {
                if (func3(data3) > 255) {
                  const err10 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/namespace", schemaPath: "#/additionalProperties/properties/metricName/properties/namespace/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema11.additionalProperties.properties.metricName.properties.namespace, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (func3(data3) < 1) {
                  const err11 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/namespace", schemaPath: "#/additionalProperties/properties/metricName/properties/namespace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.additionalProperties.properties.metricName.properties.namespace, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/namespace", schemaPath: "#/additionalProperties/properties/metricName/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.additionalProperties.properties.metricName.properties.namespace.type, parentSchema: schema11.additionalProperties.properties.metricName.properties.namespace, data: data3 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data2.like !== void 0) {
              let data4 = data2.like;
              if (typeof data4 === "string") {
                if (func3(data4) > 255) {
                  const err13 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/like", schemaPath: "#/additionalProperties/properties/metricName/properties/like/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema11.additionalProperties.properties.metricName.properties.like, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                if (func3(data4) < 1) {
                  const err14 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/like", schemaPath: "#/additionalProperties/properties/metricName/properties/like/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.additionalProperties.properties.metricName.properties.like, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/like", schemaPath: "#/additionalProperties/properties/metricName/properties/like/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.additionalProperties.properties.metricName.properties.like.type, parentSchema: schema11.additionalProperties.properties.metricName.properties.like, data: data4 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data2.dimensions !== void 0) {
              let data5 = data2.dimensions;
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (Object.keys(data5).length > 30) {
                  const err16 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/dimensions", schemaPath: "#/additionalProperties/properties/metricName/properties/dimensions/maxProperties", keyword: "maxProperties", params: { limit: 30 }, message: "must NOT have more than 30 properties", schema: 30, parentSchema: schema11.additionalProperties.properties.metricName.properties.dimensions, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                for (const key4 in data5) {
                  let data6 = data5[key4];
                  if (typeof data6 === "string") {
                    if (func3(data6) > 1024) {
                      const err17 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/dimensions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/properties/metricName/properties/dimensions/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema11.additionalProperties.properties.metricName.properties.dimensions.additionalProperties, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err17];
                      } else {
                        vErrors.push(err17);
                      }
                      errors++;
                    }
                    if (func3(data6) < 1) {
                      const err18 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/dimensions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/properties/metricName/properties/dimensions/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.additionalProperties.properties.metricName.properties.dimensions.additionalProperties, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err18];
                      } else {
                        vErrors.push(err18);
                      }
                      errors++;
                    }
                  } else {
                    const err19 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/dimensions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/properties/metricName/properties/dimensions/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.additionalProperties.properties.metricName.properties.dimensions.additionalProperties.type, parentSchema: schema11.additionalProperties.properties.metricName.properties.dimensions.additionalProperties, data: data6 };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                }
              } else {
                const err20 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/dimensions", schemaPath: "#/additionalProperties/properties/metricName/properties/dimensions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.additionalProperties.properties.metricName.properties.dimensions.type, parentSchema: schema11.additionalProperties.properties.metricName.properties.dimensions, data: data5 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName", schemaPath: "#/additionalProperties/properties/metricName/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.additionalProperties.properties.metricName.type, parentSchema: schema11.additionalProperties.properties.metricName, data: data2 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data0.value !== void 0) {
          let data7 = data0.value;
          if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7)) && typeof data7 !== "boolean") {
            const err22 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/additionalProperties/properties/value/type", keyword: "type", params: { type: schema11.additionalProperties.properties.value.type }, message: "must be string,number,boolean", schema: schema11.additionalProperties.properties.value.type, parentSchema: schema11.additionalProperties.properties.value, data: data7 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.additionalProperties.type, parentSchema: schema11.additionalProperties, data: data0 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var schema12 = { "title": "Alarms", "description": "Alarms by key; each service gets one named <service>-<key>.", "type": "object", "propertyNames": { "title": "key of an alarm", "description": "1 to 200 characters, no control characters, no spaces around, no ${", "pattern": "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$", "maxLength": 200 }, "additionalProperties": { "$ref": "alarm.schema.json" }, "default": {}, "examples": [{ "High-CPU": { "metric": { "namespace": "AWS/EC2", "name": "CPUUtilization", "dimensions": { "AutoScalingGroupName": "${group}" } }, "when": { "statistic": "Average", "is": ">", "threshold": 80, "period": "5m", "for": 2 }, "priority": "high", "runbook": "high-cpu" } }] };
var pattern19 = new RegExp("^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$", "u");
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 200) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema12.propertyNames, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern19.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$" }, message: 'must match pattern "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$"', schema: "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$", parentSchema: schema12.propertyNames, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema12.propertyNames, parentSchema: schema12, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (!validate21(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.type, parentSchema: schema12, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.profile === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profile" }, message: "must have required property 'profile'", schema: schema10.required, parentSchema: schema10, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "profile" || key0 === "parameters" || key0 === "lookups" || key0 === "alarms")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema10, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.profile !== void 0) {
      let data0 = data.profile;
      if (typeof data0 === "string") {
        if (func3(data0) > 128) {
          const err2 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema10.properties.profile, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func3(data0) < 1) {
          const err3 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema10.properties.profile, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.profile.type, parentSchema: schema10.properties.profile, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.parameters !== void 0) {
      let data1 = data.parameters;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          const _errs6 = errors;
          if (typeof key1 === "string") {
            if (!pattern17.test(key1)) {
              const err5 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!(service|env)$)[a-z][A-Za-z0-9]*$" }, message: 'must match pattern "^(?!(service|env)$)[a-z][A-Za-z0-9]*$"', schema: "^(?!(service|env)$)[a-z][A-Za-z0-9]*$", parentSchema: schema10.properties.parameters.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          var valid1 = _errs6 === errors;
          if (!valid1) {
            const err6 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema10.properties.parameters.propertyNames, parentSchema: schema10.properties.parameters, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        for (const key2 in data1) {
          let data2 = data1[key2];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            for (const key3 in data2) {
              if (!(key3 === "description" || key3 === "default")) {
                const err7 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema10.properties.parameters.additionalProperties, data: data2 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data2.description !== void 0) {
              let data3 = data2.description;
              if (typeof data3 !== "string") {
                const err8 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/parameters/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.parameters.additionalProperties.properties.description.type, parentSchema: schema10.properties.parameters.additionalProperties.properties.description, data: data3 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data2.default !== void 0) {
              let data4 = data2.default;
              if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean") {
                const err9 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/parameters/additionalProperties/properties/default/type", keyword: "type", params: { type: schema10.properties.parameters.additionalProperties.properties.default.type }, message: "must be string,number,boolean", schema: schema10.properties.parameters.additionalProperties.properties.default.type, parentSchema: schema10.properties.parameters.additionalProperties.properties.default, data: data4 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.properties.parameters.additionalProperties.type, parentSchema: schema10.properties.parameters.additionalProperties, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.properties.parameters.type, parentSchema: schema10.properties.parameters, data: data1 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.lookups !== void 0) {
      if (!validate32(data.lookups, { instancePath: instancePath + "/lookups", parentData: data, parentDataProperty: "lookups", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.alarms !== void 0) {
      if (!validate34(data.alarms, { instancePath: instancePath + "/alarms", parentData: data, parentDataProperty: "alarms", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.type, parentSchema: schema10, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var service = validate37;
var schema13 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Service", "description": "One service: its profile, and what differs from it.", "type": "object", "required": ["service"], "additionalProperties": false, "properties": { "service": { "title": "Service", "description": "The service's name, in front of the names of all its alarms: letters, digits, spaces and . _ / - between letters or digits.", "type": "string", "maxLength": 200, "pattern": "^[A-Za-z0-9]([A-Za-z0-9 ._/-]*[A-Za-z0-9])?$", "examples": ["TMS-Sync-API"] }, "profile": { "title": "Profile", "description": "The profile that the service follows.", "type": "string", "minLength": 1, "examples": ["beanstalk-api"] }, "with": { "title": "With", "description": "Values for the profile's parameters, by name.", "type": "object", "additionalProperties": { "title": "value of a parameter", "description": "text, a number, or true or false", "type": ["string", "number", "boolean"] }, "default": {}, "examples": [{ "environment": "rt-tms-sync-api-v2" }] }, "without": { "title": "Without", "description": "Keys of the profile that this service does not get.", "type": "array", "uniqueItems": true, "items": { "type": "string", "minLength": 1 }, "default": [], "examples": [["High-Memory"]] }, "lookups": { "title": "Look-ups", "description": "Look-ups in place of the profile's of the same name, and further ones.", "$ref": "profile.schema.json#/definitions/lookups" }, "alarms": { "title": "Alarms", "description": "What differs from the profile's alarms of the same key, and alarms that only this service has.", "$ref": "profile.schema.json#/definitions/alarms" } } };
var pattern20 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9 ._/-]*[A-Za-z0-9])?$", "u");
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!pattern17.test(key0)) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!(service|env)$)[a-z][A-Za-z0-9]*$" }, message: 'must match pattern "^(?!(service|env)$)[a-z][A-Za-z0-9]*$"', schema: "^(?!(service|env)$)[a-z][A-Za-z0-9]*$", parentSchema: schema11.propertyNames, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err1 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema11.propertyNames, parentSchema: schema11, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      let data0 = data[key1];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length > 1) {
          const err2 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema11.additionalProperties, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (Object.keys(data0).length < 1) {
          const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema11.additionalProperties, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key2 in data0) {
          if (!(key2 === "beanstalkAutoScalingGroup" || key2 === "metricName" || key2 === "value")) {
            const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.additionalProperties, data: data0 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.beanstalkAutoScalingGroup !== void 0) {
          let data1 = data0.beanstalkAutoScalingGroup;
          if (typeof data1 === "string") {
            if (func3(data1) < 1) {
              const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/beanstalkAutoScalingGroup", schemaPath: "#/additionalProperties/properties/beanstalkAutoScalingGroup/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.additionalProperties.properties.beanstalkAutoScalingGroup, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/beanstalkAutoScalingGroup", schemaPath: "#/additionalProperties/properties/beanstalkAutoScalingGroup/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.additionalProperties.properties.beanstalkAutoScalingGroup.type, parentSchema: schema11.additionalProperties.properties.beanstalkAutoScalingGroup, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.metricName !== void 0) {
          let data2 = data0.metricName;
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.namespace === void 0) {
              const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName", schemaPath: "#/additionalProperties/properties/metricName/required", keyword: "required", params: { missingProperty: "namespace" }, message: "must have required property 'namespace'", schema: schema11.additionalProperties.properties.metricName.required, parentSchema: schema11.additionalProperties.properties.metricName, data: data2 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data2.like === void 0) {
              const err8 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName", schemaPath: "#/additionalProperties/properties/metricName/required", keyword: "required", params: { missingProperty: "like" }, message: "must have required property 'like'", schema: schema11.additionalProperties.properties.metricName.required, parentSchema: schema11.additionalProperties.properties.metricName, data: data2 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            for (const key3 in data2) {
              if (!(key3 === "namespace" || key3 === "like" || key3 === "dimensions")) {
                const err9 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName", schemaPath: "#/additionalProperties/properties/metricName/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11.additionalProperties.properties.metricName, data: data2 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data2.namespace !== void 0) {
              let data3 = data2.namespace;
              if (typeof data3 === "string") {
                if (func3(data3) > 255) {
                  const err10 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/namespace", schemaPath: "#/additionalProperties/properties/metricName/properties/namespace/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema11.additionalProperties.properties.metricName.properties.namespace, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (func3(data3) < 1) {
                  const err11 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/namespace", schemaPath: "#/additionalProperties/properties/metricName/properties/namespace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.additionalProperties.properties.metricName.properties.namespace, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/namespace", schemaPath: "#/additionalProperties/properties/metricName/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.additionalProperties.properties.metricName.properties.namespace.type, parentSchema: schema11.additionalProperties.properties.metricName.properties.namespace, data: data3 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data2.like !== void 0) {
              let data4 = data2.like;
              if (typeof data4 === "string") {
                if (func3(data4) > 255) {
                  const err13 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/like", schemaPath: "#/additionalProperties/properties/metricName/properties/like/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema11.additionalProperties.properties.metricName.properties.like, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                if (func3(data4) < 1) {
                  const err14 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/like", schemaPath: "#/additionalProperties/properties/metricName/properties/like/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.additionalProperties.properties.metricName.properties.like, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/like", schemaPath: "#/additionalProperties/properties/metricName/properties/like/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.additionalProperties.properties.metricName.properties.like.type, parentSchema: schema11.additionalProperties.properties.metricName.properties.like, data: data4 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data2.dimensions !== void 0) {
              let data5 = data2.dimensions;
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (Object.keys(data5).length > 30) {
                  const err16 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/dimensions", schemaPath: "#/additionalProperties/properties/metricName/properties/dimensions/maxProperties", keyword: "maxProperties", params: { limit: 30 }, message: "must NOT have more than 30 properties", schema: 30, parentSchema: schema11.additionalProperties.properties.metricName.properties.dimensions, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                for (const key4 in data5) {
                  let data6 = data5[key4];
                  if (typeof data6 === "string") {
                    if (func3(data6) > 1024) {
                      const err17 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/dimensions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/properties/metricName/properties/dimensions/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema11.additionalProperties.properties.metricName.properties.dimensions.additionalProperties, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err17];
                      } else {
                        vErrors.push(err17);
                      }
                      errors++;
                    }
                    if (func3(data6) < 1) {
                      const err18 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/dimensions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/properties/metricName/properties/dimensions/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema11.additionalProperties.properties.metricName.properties.dimensions.additionalProperties, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err18];
                      } else {
                        vErrors.push(err18);
                      }
                      errors++;
                    }
                  } else {
                    const err19 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/dimensions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/properties/metricName/properties/dimensions/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.additionalProperties.properties.metricName.properties.dimensions.additionalProperties.type, parentSchema: schema11.additionalProperties.properties.metricName.properties.dimensions.additionalProperties, data: data6 };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                }
              } else {
                const err20 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/dimensions", schemaPath: "#/additionalProperties/properties/metricName/properties/dimensions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.additionalProperties.properties.metricName.properties.dimensions.type, parentSchema: schema11.additionalProperties.properties.metricName.properties.dimensions, data: data5 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName", schemaPath: "#/additionalProperties/properties/metricName/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.additionalProperties.properties.metricName.type, parentSchema: schema11.additionalProperties.properties.metricName, data: data2 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data0.value !== void 0) {
          let data7 = data0.value;
          if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7)) && typeof data7 !== "boolean") {
            const err22 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/additionalProperties/properties/value/type", keyword: "type", params: { type: schema11.additionalProperties.properties.value.type }, message: "must be string,number,boolean", schema: schema11.additionalProperties.properties.value.type, parentSchema: schema11.additionalProperties.properties.value, data: data7 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.additionalProperties.type, parentSchema: schema11.additionalProperties, data: data0 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 200) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema12.propertyNames, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern19.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$" }, message: 'must match pattern "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$"', schema: "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$", parentSchema: schema12.propertyNames, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema12.propertyNames, parentSchema: schema12, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (!validate21(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.type, parentSchema: schema12, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.service === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service" }, message: "must have required property 'service'", schema: schema13.required, parentSchema: schema13, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "service" || key0 === "profile" || key0 === "with" || key0 === "without" || key0 === "lookups" || key0 === "alarms")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema13, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.service !== void 0) {
      let data0 = data.service;
      if (typeof data0 === "string") {
        if (func3(data0) > 200) {
          const err2 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema13.properties.service, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern20.test(data0)) {
          const err3 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9 ._/-]*[A-Za-z0-9])?$" }, message: 'must match pattern "^[A-Za-z0-9]([A-Za-z0-9 ._/-]*[A-Za-z0-9])?$"', schema: "^[A-Za-z0-9]([A-Za-z0-9 ._/-]*[A-Za-z0-9])?$", parentSchema: schema13.properties.service, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.service.type, parentSchema: schema13.properties.service, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.profile !== void 0) {
      let data1 = data.profile;
      if (typeof data1 === "string") {
        if (func3(data1) < 1) {
          const err5 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.profile, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.profile.type, parentSchema: schema13.properties.profile, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.with !== void 0) {
      let data2 = data.with;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          let data3 = data2[key1];
          if (typeof data3 !== "string" && !(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "boolean") {
            const err7 = { instancePath: instancePath + "/with/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/with/additionalProperties/type", keyword: "type", params: { type: schema13.properties.with.additionalProperties.type }, message: "must be string,number,boolean", schema: schema13.properties.with.additionalProperties.type, parentSchema: schema13.properties.with.additionalProperties, data: data3 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/with", schemaPath: "#/properties/with/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.properties.with.type, parentSchema: schema13.properties.with, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.without !== void 0) {
      let data4 = data.without;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 === "string") {
            if (func3(data5) < 1) {
              const err9 = { instancePath: instancePath + "/without/" + i0, schemaPath: "#/properties/without/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema13.properties.without.items, data: data5 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/without/" + i0, schemaPath: "#/properties/without/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.properties.without.items.type, parentSchema: schema13.properties.without.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        let i1 = data4.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data4[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err11 = { instancePath: instancePath + "/without", schemaPath: "#/properties/without/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema13.properties.without, data: data4 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/without", schemaPath: "#/properties/without/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.properties.without.type, parentSchema: schema13.properties.without, data: data4 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.lookups !== void 0) {
      if (!validate38(data.lookups, { instancePath: instancePath + "/lookups", parentData: data, parentDataProperty: "lookups", rootData })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.alarms !== void 0) {
      if (!validate40(data.alarms, { instancePath: instancePath + "/alarms", parentData: data, parentDataProperty: "alarms", rootData })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.type, parentSchema: schema13, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var stack = validate43;
var schema16 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Stack", "description": "What one set of declarations owns, in one account and region. Exactly one file declares it.", "type": "object", "required": ["stack", "account", "region"], "additionalProperties": false, "properties": { "stack": { "title": "Stack", "description": "The stack's name, in the tag monitoring:stack of everything that it owns.", "type": "string", "maxLength": 128, "pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]*$", "examples": ["symphonia-production"] }, "account": { "title": "Account", "description": "The account's 12 digits, in quotes. Checked before anything is read.", "type": "string", "pattern": "^[0-9]{12}$", "examples": ["123456789012"] }, "region": { "title": "Region", "description": "The region that everything lives in.", "type": "string", "pattern": "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$", "examples": ["eu-central-1"] }, "priorities": { "title": "Priorities", "description": "How urgent alarms are, by name: whom each notifies and how soon somebody responds.", "type": "object", "propertyNames": { "title": "name of a priority", "description": "letters, digits, - and _", "pattern": "^[A-Za-z0-9_-]+$", "maxLength": 64 }, "default": {}, "examples": [{ "high": { "notify": ["symphonia-alerts"], "respondWithin": "15m" } }], "additionalProperties": { "title": "Priority", "description": "Whom alarms of this priority notify, and how soon somebody responds.", "type": "object", "required": ["notify", "respondWithin"], "additionalProperties": false, "properties": { "notify": { "title": "Notify", "description": "Topics of this stack by name, at most 5.", "type": "array", "maxItems": 5, "items": { "type": "string", "minLength": 1, "maxLength": 1024 }, "examples": [["symphonia-alerts"]] }, "respondWithin": { "title": "Respond within", "description": "How soon somebody responds; said in the alarm's description.", "unit": "a duration in s, m, h or d", "type": "string", "pattern": "^[1-9][0-9]*[smhd]$", "examples": ["5m", "1h"] } } } }, "runbooks": { "title": "Runbooks", "description": "Where people read the runbooks: a URL, or a folder of the repository. If set, every alarm names one.", "type": "string", "maxLength": 512, "default": "", "examples": ["https://github.com/example/monitoring/blob/main/monitoring/runbooks", "monitoring/runbooks"] }, "approvals": { "title": "Approvals", "description": "shown: a merge sends only what comments on pull requests showed. none: it sends what main wants, shown or not.", "enum": ["shown", "none"], "default": "shown", "examples": ["none"] }, "byHand": { "title": "Changes by hand", "description": "withhold: they are left alone and listed. putBack: they are undone.", "enum": ["withhold", "putBack"], "default": "withhold", "examples": ["putBack"] }, "pace": { "title": "Pace", "description": "The share of AWS's quotas that we use; less leaves room for other tools in the account.", "unit": "share of the quota, above 0 and at most 1", "type": "number", "exclusiveMinimum": 0, "maximum": 1, "default": 0.98, "examples": [0.8] }, "block": { "title": "Block", "description": "Hazards that only tell by default and that this stack raises to block, by key.", "type": "array", "uniqueItems": true, "items": { "type": "string", "minLength": 1 }, "default": [], "examples": [["looser"]] }, "allow": { "title": "Allow", "description": "Reviewed permissions for blocking hazards, each for one address and until a date.", "type": "array", "default": [], "examples": [[{ "hazard": "delete", "address": "alarm.Orders-API-High-CPU", "reason": "service retired", "until": "2026-12-31" }]], "items": { "title": "Permission", "description": "Lets one hazard pass for one address.", "type": "object", "required": ["hazard", "address", "reason", "until"], "additionalProperties": false, "properties": { "hazard": { "title": "Hazard", "description": "The key of the hazard, as plans show it.", "type": "string", "minLength": 1, "examples": ["delete"] }, "address": { "title": "Address", "description": "kind.name, or with a * at the end after a service; never everything.", "type": "string", "minLength": 1, "examples": ["alarm.Orders-API-High-CPU", "alarm.Orders-API-*"] }, "reason": { "title": "Reason", "description": "Why it may pass, for whoever reads this later.", "type": "string", "minLength": 1, "examples": ["service retired"] }, "until": { "title": "Until", "description": "The last day on which it holds, in quotes.", "unit": "a date, YYYY-MM-DD", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "examples": ["2026-12-31"] } } } } } };
var pattern23 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*$", "u");
var pattern25 = new RegExp("^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$", "u");
var pattern26 = new RegExp("^[A-Za-z0-9_-]+$", "u");
var pattern27 = new RegExp("^[1-9][0-9]*[smhd]$", "u");
var pattern28 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.stack === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stack" }, message: "must have required property 'stack'", schema: schema16.required, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.account === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account" }, message: "must have required property 'account'", schema: schema16.required, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.region === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "region" }, message: "must have required property 'region'", schema: schema16.required, parentSchema: schema16, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema16.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema16, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.stack !== void 0) {
      let data0 = data.stack;
      if (typeof data0 === "string") {
        if (func3(data0) > 128) {
          const err4 = { instancePath: instancePath + "/stack", schemaPath: "#/properties/stack/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema16.properties.stack, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern23.test(data0)) {
          const err5 = { instancePath: instancePath + "/stack", schemaPath: "#/properties/stack/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9_.-]*$", parentSchema: schema16.properties.stack, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/stack", schemaPath: "#/properties/stack/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.stack.type, parentSchema: schema16.properties.stack, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.account !== void 0) {
      let data1 = data.account;
      if (typeof data1 === "string") {
        if (!pattern5.test(data1)) {
          const err7 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"', schema: "^[0-9]{12}$", parentSchema: schema16.properties.account, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.account.type, parentSchema: schema16.properties.account, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.region !== void 0) {
      let data2 = data.region;
      if (typeof data2 === "string") {
        if (!pattern25.test(data2)) {
          const err9 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$" }, message: 'must match pattern "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"', schema: "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$", parentSchema: schema16.properties.region, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.region.type, parentSchema: schema16.properties.region, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.priorities !== void 0) {
      let data3 = data.priorities;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          const _errs10 = errors;
          if (typeof key1 === "string") {
            if (func3(key1) > 64) {
              const err11 = { instancePath: instancePath + "/priorities", schemaPath: "#/properties/priorities/propertyNames/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema16.properties.priorities.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (!pattern26.test(key1)) {
              const err12 = { instancePath: instancePath + "/priorities", schemaPath: "#/properties/priorities/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"', schema: "^[A-Za-z0-9_-]+$", parentSchema: schema16.properties.priorities.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
          var valid1 = _errs10 === errors;
          if (!valid1) {
            const err13 = { instancePath: instancePath + "/priorities", schemaPath: "#/properties/priorities/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema16.properties.priorities.propertyNames, parentSchema: schema16.properties.priorities, data: data3 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        for (const key2 in data3) {
          let data4 = data3[key2];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.notify === void 0) {
              const err14 = { instancePath: instancePath + "/priorities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/priorities/additionalProperties/required", keyword: "required", params: { missingProperty: "notify" }, message: "must have required property 'notify'", schema: schema16.properties.priorities.additionalProperties.required, parentSchema: schema16.properties.priorities.additionalProperties, data: data4 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data4.respondWithin === void 0) {
              const err15 = { instancePath: instancePath + "/priorities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/priorities/additionalProperties/required", keyword: "required", params: { missingProperty: "respondWithin" }, message: "must have required property 'respondWithin'", schema: schema16.properties.priorities.additionalProperties.required, parentSchema: schema16.properties.priorities.additionalProperties, data: data4 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            for (const key3 in data4) {
              if (!(key3 === "notify" || key3 === "respondWithin")) {
                const err16 = { instancePath: instancePath + "/priorities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/priorities/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema16.properties.priorities.additionalProperties, data: data4 };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data4.notify !== void 0) {
              let data5 = data4.notify;
              if (Array.isArray(data5)) {
                if (data5.length > 5) {
                  const err17 = { instancePath: instancePath + "/priorities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/notify", schemaPath: "#/properties/priorities/additionalProperties/properties/notify/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items", schema: 5, parentSchema: schema16.properties.priorities.additionalProperties.properties.notify, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data6 = data5[i0];
                  if (typeof data6 === "string") {
                    if (func3(data6) > 1024) {
                      const err18 = { instancePath: instancePath + "/priorities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/notify/" + i0, schemaPath: "#/properties/priorities/additionalProperties/properties/notify/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema16.properties.priorities.additionalProperties.properties.notify.items, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err18];
                      } else {
                        vErrors.push(err18);
                      }
                      errors++;
                    }
                    if (func3(data6) < 1) {
                      const err19 = { instancePath: instancePath + "/priorities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/notify/" + i0, schemaPath: "#/properties/priorities/additionalProperties/properties/notify/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16.properties.priorities.additionalProperties.properties.notify.items, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err19];
                      } else {
                        vErrors.push(err19);
                      }
                      errors++;
                    }
                  } else {
                    const err20 = { instancePath: instancePath + "/priorities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/notify/" + i0, schemaPath: "#/properties/priorities/additionalProperties/properties/notify/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.priorities.additionalProperties.properties.notify.items.type, parentSchema: schema16.properties.priorities.additionalProperties.properties.notify.items, data: data6 };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
              } else {
                const err21 = { instancePath: instancePath + "/priorities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/notify", schemaPath: "#/properties/priorities/additionalProperties/properties/notify/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema16.properties.priorities.additionalProperties.properties.notify.type, parentSchema: schema16.properties.priorities.additionalProperties.properties.notify, data: data5 };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data4.respondWithin !== void 0) {
              let data7 = data4.respondWithin;
              if (typeof data7 === "string") {
                if (!pattern27.test(data7)) {
                  const err22 = { instancePath: instancePath + "/priorities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/respondWithin", schemaPath: "#/properties/priorities/additionalProperties/properties/respondWithin/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*[smhd]$" }, message: 'must match pattern "^[1-9][0-9]*[smhd]$"', schema: "^[1-9][0-9]*[smhd]$", parentSchema: schema16.properties.priorities.additionalProperties.properties.respondWithin, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/priorities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/respondWithin", schemaPath: "#/properties/priorities/additionalProperties/properties/respondWithin/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.priorities.additionalProperties.properties.respondWithin.type, parentSchema: schema16.properties.priorities.additionalProperties.properties.respondWithin, data: data7 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/priorities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/priorities/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.properties.priorities.additionalProperties.type, parentSchema: schema16.properties.priorities.additionalProperties, data: data4 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/priorities", schemaPath: "#/properties/priorities/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.properties.priorities.type, parentSchema: schema16.properties.priorities, data: data3 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.runbooks !== void 0) {
      let data8 = data.runbooks;
      if (typeof data8 === "string") {
        if (func3(data8) > 512) {
          const err26 = { instancePath: instancePath + "/runbooks", schemaPath: "#/properties/runbooks/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters", schema: 512, parentSchema: schema16.properties.runbooks, data: data8 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/runbooks", schemaPath: "#/properties/runbooks/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.runbooks.type, parentSchema: schema16.properties.runbooks, data: data8 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.approvals !== void 0) {
      let data9 = data.approvals;
      if (!(data9 === "shown" || data9 === "none")) {
        const err28 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/enum", keyword: "enum", params: { allowedValues: schema16.properties.approvals.enum }, message: "must be equal to one of the allowed values", schema: schema16.properties.approvals.enum, parentSchema: schema16.properties.approvals, data: data9 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.byHand !== void 0) {
      let data10 = data.byHand;
      if (!(data10 === "withhold" || data10 === "putBack")) {
        const err29 = { instancePath: instancePath + "/byHand", schemaPath: "#/properties/byHand/enum", keyword: "enum", params: { allowedValues: schema16.properties.byHand.enum }, message: "must be equal to one of the allowed values", schema: schema16.properties.byHand.enum, parentSchema: schema16.properties.byHand, data: data10 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.pace !== void 0) {
      let data11 = data.pace;
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 1 || isNaN(data11)) {
          const err30 = { instancePath: instancePath + "/pace", schemaPath: "#/properties/pace/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema16.properties.pace, data: data11 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data11 <= 0 || isNaN(data11)) {
          const err31 = { instancePath: instancePath + "/pace", schemaPath: "#/properties/pace/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema16.properties.pace, data: data11 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/pace", schemaPath: "#/properties/pace/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema16.properties.pace.type, parentSchema: schema16.properties.pace, data: data11 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.block !== void 0) {
      let data12 = data.block;
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data13 = data12[i1];
          if (typeof data13 === "string") {
            if (func3(data13) < 1) {
              const err33 = { instancePath: instancePath + "/block/" + i1, schemaPath: "#/properties/block/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16.properties.block.items, data: data13 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/block/" + i1, schemaPath: "#/properties/block/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.block.items.type, parentSchema: schema16.properties.block.items, data: data13 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        let i2 = data12.length;
        let j0;
        if (i2 > 1) {
          const indices0 = {};
          for (; i2--; ) {
            let item0 = data12[i2];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err35 = { instancePath: instancePath + "/block", schemaPath: "#/properties/block/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)", schema: true, parentSchema: schema16.properties.block, data: data12 };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
              break;
            }
            indices0[item0] = i2;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/block", schemaPath: "#/properties/block/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema16.properties.block.type, parentSchema: schema16.properties.block, data: data12 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.allow !== void 0) {
      let data14 = data.allow;
      if (Array.isArray(data14)) {
        const len2 = data14.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data15 = data14[i3];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.hazard === void 0) {
              const err37 = { instancePath: instancePath + "/allow/" + i3, schemaPath: "#/properties/allow/items/required", keyword: "required", params: { missingProperty: "hazard" }, message: "must have required property 'hazard'", schema: schema16.properties.allow.items.required, parentSchema: schema16.properties.allow.items, data: data15 };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (data15.address === void 0) {
              const err38 = { instancePath: instancePath + "/allow/" + i3, schemaPath: "#/properties/allow/items/required", keyword: "required", params: { missingProperty: "address" }, message: "must have required property 'address'", schema: schema16.properties.allow.items.required, parentSchema: schema16.properties.allow.items, data: data15 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data15.reason === void 0) {
              const err39 = { instancePath: instancePath + "/allow/" + i3, schemaPath: "#/properties/allow/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema16.properties.allow.items.required, parentSchema: schema16.properties.allow.items, data: data15 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data15.until === void 0) {
              const err40 = { instancePath: instancePath + "/allow/" + i3, schemaPath: "#/properties/allow/items/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'", schema: schema16.properties.allow.items.required, parentSchema: schema16.properties.allow.items, data: data15 };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            for (const key4 in data15) {
              if (!(key4 === "hazard" || key4 === "address" || key4 === "reason" || key4 === "until")) {
                const err41 = { instancePath: instancePath + "/allow/" + i3, schemaPath: "#/properties/allow/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema16.properties.allow.items, data: data15 };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data15.hazard !== void 0) {
              let data16 = data15.hazard;
              if (typeof data16 === "string") {
                if (func3(data16) < 1) {
                  const err42 = { instancePath: instancePath + "/allow/" + i3 + "/hazard", schemaPath: "#/properties/allow/items/properties/hazard/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16.properties.allow.items.properties.hazard, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              } else {
                const err43 = { instancePath: instancePath + "/allow/" + i3 + "/hazard", schemaPath: "#/properties/allow/items/properties/hazard/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.allow.items.properties.hazard.type, parentSchema: schema16.properties.allow.items.properties.hazard, data: data16 };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data15.address !== void 0) {
              let data17 = data15.address;
              if (typeof data17 === "string") {
                if (func3(data17) < 1) {
                  const err44 = { instancePath: instancePath + "/allow/" + i3 + "/address", schemaPath: "#/properties/allow/items/properties/address/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16.properties.allow.items.properties.address, data: data17 };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              } else {
                const err45 = { instancePath: instancePath + "/allow/" + i3 + "/address", schemaPath: "#/properties/allow/items/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.allow.items.properties.address.type, parentSchema: schema16.properties.allow.items.properties.address, data: data17 };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data15.reason !== void 0) {
              let data18 = data15.reason;
              if (typeof data18 === "string") {
                if (func3(data18) < 1) {
                  const err46 = { instancePath: instancePath + "/allow/" + i3 + "/reason", schemaPath: "#/properties/allow/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema16.properties.allow.items.properties.reason, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              } else {
                const err47 = { instancePath: instancePath + "/allow/" + i3 + "/reason", schemaPath: "#/properties/allow/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.allow.items.properties.reason.type, parentSchema: schema16.properties.allow.items.properties.reason, data: data18 };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data15.until !== void 0) {
              let data19 = data15.until;
              if (typeof data19 === "string") {
                if (!pattern28.test(data19)) {
                  const err48 = { instancePath: instancePath + "/allow/" + i3 + "/until", schemaPath: "#/properties/allow/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema16.properties.allow.items.properties.until, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              } else {
                const err49 = { instancePath: instancePath + "/allow/" + i3 + "/until", schemaPath: "#/properties/allow/items/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema16.properties.allow.items.properties.until.type, parentSchema: schema16.properties.allow.items.properties.until, data: data19 };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
          } else {
            const err50 = { instancePath: instancePath + "/allow/" + i3, schemaPath: "#/properties/allow/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.properties.allow.items.type, parentSchema: schema16.properties.allow.items, data: data15 };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
      } else {
        const err51 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema16.properties.allow.type, parentSchema: schema16.properties.allow, data: data14 };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
  } else {
    const err52 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.type, parentSchema: schema16, data };
    if (vErrors === null) {
      vErrors = [err52];
    } else {
      vErrors.push(err52);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var subscription = validate44;
var schema17 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Subscription", "description": "Who receives what is published to the topic.", "type": "object", "required": ["protocol", "endpoint"], "additionalProperties": false, "properties": { "protocol": { "title": "Protocol", "description": "How messages are delivered.", "enum": ["email", "email-json", "sms", "http", "https", "sqs", "lambda", "application", "firehose"], "examples": ["email", "https"] }, "endpoint": { "title": "End point", "description": "Where messages go: an address, a phone number (+33612345678), a URL or an ARN. A secret one is written ${env.NAME}.", "type": "string", "minLength": 1, "maxLength": 2048, "examples": ["devops@symphonia.fr", "${env.PAGERDUTY_URL}"] }, "filterPolicy": { "title": "Filter policy", "description": "Only messages that match are delivered; as SNS writes it.", "type": "object", "default": {}, "examples": [{ "severity": ["critical"] }] }, "filterPolicyScope": { "title": "Scope of the filter policy", "description": "What the filter policy is matched against.", "enum": ["MessageAttributes", "MessageBody"], "default": "MessageAttributes", "examples": ["MessageBody"] }, "rawMessageDelivery": { "title": "Raw message delivery", "description": "The message alone is delivered, without SNS's JSON around it (sqs, http, https, firehose).", "type": "boolean", "default": false, "examples": [true] }, "deadLetterQueue": { "title": "Dead-letter queue", "description": "ARN of an SQS queue that keeps what could not be delivered.", "type": "string", "pattern": "^arn:[a-z-]+:sqs:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+(\\.fifo)?$", "examples": ["arn:aws:sqs:eu-central-1:123456789012:undelivered"] }, "role": { "title": "Role", "description": "ARN of the role that SNS takes on to write to Firehose; only for firehose.", "type": "string", "pattern": "^arn:[a-z-]+:iam::[0-9]{12}:role/.+$", "examples": ["arn:aws:iam::123456789012:role/sns-to-firehose"] } } };
var pattern29 = new RegExp("^arn:[a-z-]+:sqs:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+(\\.fifo)?$", "u");
var pattern30 = new RegExp("^arn:[a-z-]+:iam::[0-9]{12}:role/.+$", "u");
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.protocol === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protocol" }, message: "must have required property 'protocol'", schema: schema17.required, parentSchema: schema17, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.endpoint === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoint" }, message: "must have required property 'endpoint'", schema: schema17.required, parentSchema: schema17, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "protocol" || key0 === "endpoint" || key0 === "filterPolicy" || key0 === "filterPolicyScope" || key0 === "rawMessageDelivery" || key0 === "deadLetterQueue" || key0 === "role")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema17, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.protocol !== void 0) {
      let data0 = data.protocol;
      if (!(data0 === "email" || data0 === "email-json" || data0 === "sms" || data0 === "http" || data0 === "https" || data0 === "sqs" || data0 === "lambda" || data0 === "application" || data0 === "firehose")) {
        const err3 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema17.properties.protocol.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties.protocol.enum, parentSchema: schema17.properties.protocol, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.endpoint !== void 0) {
      let data1 = data.endpoint;
      if (typeof data1 === "string") {
        if (func3(data1) > 2048) {
          const err4 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema17.properties.endpoint, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func3(data1) < 1) {
          const err5 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema17.properties.endpoint, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.endpoint.type, parentSchema: schema17.properties.endpoint, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.filterPolicy !== void 0) {
      let data2 = data.filterPolicy;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        const err7 = { instancePath: instancePath + "/filterPolicy", schemaPath: "#/properties/filterPolicy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.properties.filterPolicy.type, parentSchema: schema17.properties.filterPolicy, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.filterPolicyScope !== void 0) {
      let data3 = data.filterPolicyScope;
      if (!(data3 === "MessageAttributes" || data3 === "MessageBody")) {
        const err8 = { instancePath: instancePath + "/filterPolicyScope", schemaPath: "#/properties/filterPolicyScope/enum", keyword: "enum", params: { allowedValues: schema17.properties.filterPolicyScope.enum }, message: "must be equal to one of the allowed values", schema: schema17.properties.filterPolicyScope.enum, parentSchema: schema17.properties.filterPolicyScope, data: data3 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.rawMessageDelivery !== void 0) {
      let data4 = data.rawMessageDelivery;
      if (typeof data4 !== "boolean") {
        const err9 = { instancePath: instancePath + "/rawMessageDelivery", schemaPath: "#/properties/rawMessageDelivery/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema17.properties.rawMessageDelivery.type, parentSchema: schema17.properties.rawMessageDelivery, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.deadLetterQueue !== void 0) {
      let data5 = data.deadLetterQueue;
      if (typeof data5 === "string") {
        if (!pattern29.test(data5)) {
          const err10 = { instancePath: instancePath + "/deadLetterQueue", schemaPath: "#/properties/deadLetterQueue/pattern", keyword: "pattern", params: { pattern: "^arn:[a-z-]+:sqs:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+(\\.fifo)?$" }, message: 'must match pattern "^arn:[a-z-]+:sqs:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+(\\.fifo)?$"', schema: "^arn:[a-z-]+:sqs:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+(\\.fifo)?$", parentSchema: schema17.properties.deadLetterQueue, data: data5 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/deadLetterQueue", schemaPath: "#/properties/deadLetterQueue/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.deadLetterQueue.type, parentSchema: schema17.properties.deadLetterQueue, data: data5 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data6 = data.role;
      if (typeof data6 === "string") {
        if (!pattern30.test(data6)) {
          const err12 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/pattern", keyword: "pattern", params: { pattern: "^arn:[a-z-]+:iam::[0-9]{12}:role/.+$" }, message: 'must match pattern "^arn:[a-z-]+:iam::[0-9]{12}:role/.+$"', schema: "^arn:[a-z-]+:iam::[0-9]{12}:role/.+$", parentSchema: schema17.properties.role, data: data6 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.properties.role.type, parentSchema: schema17.properties.role, data: data6 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema17.type, parentSchema: schema17, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
var topic = validate45;
var schema18 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Topic", "description": "An SNS topic and its subscriptions.", "type": "object", "required": ["topic"], "additionalProperties": false, "properties": { "topic": { "title": "Topic", "description": "The topic's name: 1 to 256 letters, digits, - and _; a FIFO topic's ends in .fifo.", "type": "string", "maxLength": 256, "pattern": "^[A-Za-z0-9_-]+(\\.fifo)?$", "examples": ["symphonia-alerts"] }, "displayName": { "title": "Display name", "description": "The sender's name in mails and SMS.", "type": "string", "maxLength": 100, "default": "", "examples": ["SYMPHONI.A alerts"] }, "policy": { "title": "Access policy", "description": "Who may publish and subscribe, in full: it replaces AWS's default, which lets the account in.", "type": "object", "examples": [{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Principal": { "Service": "cloudwatch.amazonaws.com" }, "Action": "SNS:Publish", "Resource": "*" }] }] }, "kmsKey": { "title": "KMS key", "description": "Id, alias or ARN of a key of yours that encrypts messages. alias/aws/sns cannot work: alarms may not use it.", "type": "string", "minLength": 1, "maxLength": 2048, "examples": ["alias/alerts"] }, "deliveryPolicy": { "title": "Delivery policy", "description": "How deliveries over HTTP are retried; as SNS writes it.", "type": "object", "default": {}, "examples": [{ "http": { "defaultHealthyRetryPolicy": { "numRetries": 5 } } }] }, "tracing": { "title": "Tracing", "description": "Whether SNS passes X-Ray traces through, or adds to them.", "enum": ["PassThrough", "Active"], "default": "PassThrough", "examples": ["Active"] }, "signatureVersion": { "title": "Signature version", "description": "The hash of message signatures: 1 is SHA-1, 2 is SHA-256.", "enum": [1, 2], "default": 1, "examples": [2] }, "fifo": { "title": "FIFO", "description": "A FIFO topic; its name ends in .fifo. Cannot be changed in place.", "type": "boolean", "default": false, "examples": [true] }, "contentBasedDeduplication": { "title": "Deduplication by content", "description": "A FIFO topic tells equal messages by their content instead of an id.", "type": "boolean", "default": false, "examples": [true] }, "protected": { "title": "Protected", "description": "Deletion is blocked, even after the file is gone.", "type": "boolean", "default": false, "examples": [true] }, "adopt": { "title": "Adopt", "description": "An existing topic of this name that nobody owns is taken over.", "type": "boolean", "default": false, "examples": [true] }, "subscriptions": { "title": "Subscriptions", "description": "Who receives what is published. Subscriptions that are not declared here survive.", "type": "array", "items": { "$ref": "subscription.schema.json" }, "default": [], "examples": [[{ "protocol": "email", "endpoint": "devops@symphonia.fr" }]] } } };
var pattern31 = new RegExp("^[A-Za-z0-9_-]+(\\.fifo)?$", "u");
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.topic === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topic" }, message: "must have required property 'topic'", schema: schema18.required, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema18.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema18, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.topic !== void 0) {
      let data0 = data.topic;
      if (typeof data0 === "string") {
        if (func3(data0) > 256) {
          const err2 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters", schema: 256, parentSchema: schema18.properties.topic, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern31.test(data0)) {
          const err3 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(\\.fifo)?$" }, message: 'must match pattern "^[A-Za-z0-9_-]+(\\.fifo)?$"', schema: "^[A-Za-z0-9_-]+(\\.fifo)?$", parentSchema: schema18.properties.topic, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties.topic.type, parentSchema: schema18.properties.topic, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.displayName !== void 0) {
      let data1 = data.displayName;
      if (typeof data1 === "string") {
        if (func3(data1) > 100) {
          const err5 = { instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema18.properties.displayName, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties.displayName.type, parentSchema: schema18.properties.displayName, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.policy !== void 0) {
      let data2 = data.policy;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        const err7 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.properties.policy.type, parentSchema: schema18.properties.policy, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.kmsKey !== void 0) {
      let data3 = data.kmsKey;
      if (typeof data3 === "string") {
        if (func3(data3) > 2048) {
          const err8 = { instancePath: instancePath + "/kmsKey", schemaPath: "#/properties/kmsKey/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema18.properties.kmsKey, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func3(data3) < 1) {
          const err9 = { instancePath: instancePath + "/kmsKey", schemaPath: "#/properties/kmsKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema18.properties.kmsKey, data: data3 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/kmsKey", schemaPath: "#/properties/kmsKey/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.properties.kmsKey.type, parentSchema: schema18.properties.kmsKey, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.deliveryPolicy !== void 0) {
      let data4 = data.deliveryPolicy;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        const err11 = { instancePath: instancePath + "/deliveryPolicy", schemaPath: "#/properties/deliveryPolicy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.properties.deliveryPolicy.type, parentSchema: schema18.properties.deliveryPolicy, data: data4 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.tracing !== void 0) {
      let data5 = data.tracing;
      if (!(data5 === "PassThrough" || data5 === "Active")) {
        const err12 = { instancePath: instancePath + "/tracing", schemaPath: "#/properties/tracing/enum", keyword: "enum", params: { allowedValues: schema18.properties.tracing.enum }, message: "must be equal to one of the allowed values", schema: schema18.properties.tracing.enum, parentSchema: schema18.properties.tracing, data: data5 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.signatureVersion !== void 0) {
      let data6 = data.signatureVersion;
      if (!(data6 === 1 || data6 === 2)) {
        const err13 = { instancePath: instancePath + "/signatureVersion", schemaPath: "#/properties/signatureVersion/enum", keyword: "enum", params: { allowedValues: schema18.properties.signatureVersion.enum }, message: "must be equal to one of the allowed values", schema: schema18.properties.signatureVersion.enum, parentSchema: schema18.properties.signatureVersion, data: data6 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.fifo !== void 0) {
      let data7 = data.fifo;
      if (typeof data7 !== "boolean") {
        const err14 = { instancePath: instancePath + "/fifo", schemaPath: "#/properties/fifo/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema18.properties.fifo.type, parentSchema: schema18.properties.fifo, data: data7 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.contentBasedDeduplication !== void 0) {
      let data8 = data.contentBasedDeduplication;
      if (typeof data8 !== "boolean") {
        const err15 = { instancePath: instancePath + "/contentBasedDeduplication", schemaPath: "#/properties/contentBasedDeduplication/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema18.properties.contentBasedDeduplication.type, parentSchema: schema18.properties.contentBasedDeduplication, data: data8 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.protected !== void 0) {
      let data9 = data.protected;
      if (typeof data9 !== "boolean") {
        const err16 = { instancePath: instancePath + "/protected", schemaPath: "#/properties/protected/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema18.properties.protected.type, parentSchema: schema18.properties.protected, data: data9 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.adopt !== void 0) {
      let data10 = data.adopt;
      if (typeof data10 !== "boolean") {
        const err17 = { instancePath: instancePath + "/adopt", schemaPath: "#/properties/adopt/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema18.properties.adopt.type, parentSchema: schema18.properties.adopt, data: data10 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.subscriptions !== void 0) {
      let data11 = data.subscriptions;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate44(data11[i0], { instancePath: instancePath + "/subscriptions/" + i0, parentData: data11, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/subscriptions", schemaPath: "#/properties/subscriptions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema18.properties.subscriptions.type, parentSchema: schema18.properties.subscriptions, data: data11 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema18.type, parentSchema: schema18, data };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
var validators = { "alarm": alarm, "profile": profile, "service": service, "stack": stack, "subscription": subscription, "topic": topic };

// src/manifest/schema.ts
function validate(tree, { schema, raw: raw2 }) {
  const validator = validators[schema];
  if (!validator) throw new Error(`no schema: ${schema}`);
  const errors = validator(jsonOf(tree)) ? [] : plain2(validator.errors ?? []);
  const counting = errors.filter((error) => !(raw2 && isFilledInLater(treeAt(tree, error.instancePath))));
  const problems = counting.map((error) => {
    const { place, ...finding } = findingOf(error, tree);
    return problemAt(place, { check: "schema", ...finding });
  });
  const places = new Set(problems.map(({ line, column }) => `${line}:${column}`));
  const octal = raw2 ? [...leavesOf(tree)].filter(looksOctal).map(octalProblem) : [];
  const damaged = new Set(counting.map(pointerOf));
  return {
    problems: [...problems, ...octal.filter(({ line, column }) => !places.has(`${line}:${column}`))],
    sound: without(tree, damaged),
    damaged
  };
}
function pointerOf({ instancePath, params, propertyName }) {
  const key = propertyName ?? params.additionalProperty;
  return key === void 0 ? instancePath : pointerTo(instancePath, String(key));
}
function plain2(errors) {
  const listed = new Set(errors.filter(({ keyword }) => keyword === "enum").map(({ instancePath }) => instancePath));
  return errors.filter(
    ({ keyword, instancePath }) => keyword === "enum" || keyword !== "anyOf" && keyword !== "propertyNames" && !listed.has(instancePath)
  );
}
function isFilledInLater(tree) {
  return tree?.type === "leaf" && typeof tree.value === "string" && tree.value.includes("${");
}
function looksOctal(leaf) {
  return typeof leaf.value === "number" && /^[-+]?0[0-9]/.test(leaf.text);
}
function octalProblem(leaf) {
  return problemAt(leaf.place, {
    check: "schema",
    message: `${leaf.text} is ${leaf.value} here and another number for readers of YAML 1.1`,
    suggestion: `write ${leaf.value}, or "${leaf.text}" if it is text`
  });
}

// src/manifest/lookups.ts
function lookUpLeaf(declared, scope) {
  if (declared.type !== "mapping" || declared.members.size !== 1) return { leaf: null, problems: [] };
  const { tree, problems, whole } = fillIn(declared, scope);
  const [[question, member] = ["", void 0]] = tree.type === "mapping" ? [...tree.members] : [];
  if (!whole || !member) return { leaf: null, problems };
  if (question === "value") return { leaf: member.tree.type === "leaf" ? member.tree : null, problems };
  const lookUp = { name: question, args: argumentsOf(member.tree) };
  if (lookUp.args === null) return { leaf: null, problems };
  if (lookUp.args.some((argument) => environmentNamesIn(argument).size > 0)) {
    return { leaf: null, problems: [...problems, secretInside(member.tree.place)] };
  }
  const token = tokenOf(lookUp);
  return { leaf: { type: "leaf", value: token, text: token, place: declared.place }, problems };
}
function argumentsOf(tree) {
  if (tree.type === "leaf") return tree.value === null ? null : [wordsOf(tree)];
  if (tree.type === "list") return null;
  const namespace = wordsAt(tree, "namespace");
  const like = wordsAt(tree, "like");
  if (namespace === null || like === null) return null;
  const dimensions = mappingIn(tree, "dimensions");
  const pairs = [...dimensions?.members.keys() ?? []].map(
    (name) => `${name}=${dimensions ? wordsAt(dimensions, name) : ""}`
  );
  return [namespace, like, ...pairs.sort(byCodeUnit)];
}
function wordsAt(tree, key) {
  const member = tree.members.get(key)?.tree;
  return member?.type === "leaf" && member.value !== null ? wordsOf(member) : null;
}
function secretInside(place) {
  return problemAt(place, {
    check: "manifest/reference",
    message: "a look-up is asked while planning, where ${env.NAME} is not filled in yet",
    suggestion: "write the value itself"
  });
}

// src/manifest/service.ts
function readService(document, profile2) {
  const at = document.tree.members.get("profile")?.tree.place;
  const source = profile2 && at ? { file: at.file, line: at.line, column: at.column } : null;
  const problems = [];
  const scope = /* @__PURE__ */ new Map([["service", nameLeaf(document)]]);
  readParameters({ document, profile: profile2, scope, problems, at: at ?? document.place });
  readLookUps({ document, profile: profile2, scope, problems, at: at ?? document.place });
  const service2 = { document, profile: profile2, source, scope, without: withoutOf(document) };
  return { service: service2, problems: problems.map((problem) => usedFrom(problem, source)) };
}
function readParameters({ document, profile: profile2, scope, problems, at }) {
  const parameters = mappingIn(profile2?.tree ?? null, "parameters");
  const given = mappingIn(document.tree, "with");
  const own = new Map(scope);
  for (const [name, { tree }] of parameters?.members ?? []) {
    const value = given?.members.get(name)?.tree ?? (tree.type === "mapping" ? tree.members.get("default")?.tree : void 0);
    if (!value) problems.push(problemAt(given?.place ?? at, missingParameter(name, { profile: profile2, tree })));
    const filled = value?.type === "leaf" && value.value !== null ? fillIn(value, own) : null;
    problems.push(...filled?.problems ?? []);
    scope.set(name, filled?.whole && filled.tree.type === "leaf" ? filled.tree : null);
  }
  for (const [name, { key }] of given?.members ?? []) {
    if (!parameters?.members.has(name)) problems.push(problemAt(key, unknownParameter(name, { profile: profile2, parameters })));
  }
}
function readLookUps({ document, profile: profile2, scope, problems }) {
  const own = new Map(scope);
  const declared = new Map([
    ...mappingIn(profile2?.tree ?? null, "lookups")?.members ?? [],
    ...mappingIn(document.tree, "lookups")?.members ?? []
  ]);
  for (const [name, { key, tree }] of declared) {
    if (own.has(name)) {
      const message = `"${name}" is already ${name === "service" ? "the service's name" : "a parameter"}`;
      problems.push(
        problemAt(key, { check: "manifest/reference", message, suggestion: "give the look-up another name" })
      );
      continue;
    }
    const { leaf, problems: found } = lookUpLeaf(tree, own);
    problems.push(...found);
    scope.set(name, leaf);
  }
}
function nameLeaf({ name, place }) {
  return { type: "leaf", value: name, text: name, place };
}
function withoutOf({ tree }) {
  const list = tree.members.get("without")?.tree;
  const items = list?.type === "list" ? list.items : [];
  return new Set(items.flatMap((item) => item.type === "leaf" && typeof item.value === "string" ? [item.value] : []));
}
function withoutProblems({ document, profile: profile2 }, sections) {
  const list = document.tree.members.get("without")?.tree;
  const keysOf = (tree) => sections.flatMap((section) => [...mappingIn(tree, section)?.members.keys() ?? []]);
  const inProfile = keysOf(profile2?.tree ?? null);
  const own = new Set(keysOf(document.tree));
  const problems = [];
  for (const item of list?.type === "list" ? list.items : []) {
    if (item.type !== "leaf" || typeof item.value !== "string") continue;
    const name = item.value;
    if (!inProfile.includes(name)) {
      const known = inProfile.length === 0 ? "there is nothing to leave out" : `it has ${inProfile.join(", ")}`;
      const message = `"${name}" is not in the profile; ${known}`;
      problems.push(
        problemAt(item.place, { check: "manifest/without", message, suggestion: didYouMean(name, inProfile) })
      );
    } else if (own.has(name)) {
      const message = `"${name}" is left out and changed at once`;
      problems.push(problemAt(item.place, { check: "manifest/without", message, suggestion: "keep one of them" }));
    }
  }
  return problems;
}
function missingParameter(name, { profile: profile2, tree }) {
  const description = tree.type === "mapping" ? textIn(tree, "description")?.value : void 0;
  return {
    check: "manifest/parameter",
    message: `profile "${profile2?.name}" needs the parameter "${name}"${description ? `: ${description}` : ""}`,
    suggestion: `add with: { ${name}: \u2026 }`
  };
}
function unknownParameter(name, { profile: profile2, parameters }) {
  const check = "manifest/parameter";
  if (!profile2) return { check, message: `"${name}" is a parameter of no profile: this service follows none` };
  const known = [...parameters?.members.keys() ?? []];
  const has = known.length === 0 ? "it has none" : `it has ${known.join(", ")}`;
  return {
    check,
    message: `"${name}" is no parameter of profile "${profile2.name}"; ${has}`,
    suggestion: didYouMean(name, known)
  };
}

// src/manifest/expand.ts
function expand(documents, { kinds: kinds2, complete }) {
  const into = { kinds: kinds2, drafts: [], problems: [] };
  const profiles = uniqueNames(documents, { key: "profile", into });
  const services2 = uniqueNames(documents, { key: "service", into });
  const used = /* @__PURE__ */ new Set();
  for (const document of services2.values()) expandService(document, { profiles, used, complete, into });
  for (const document of documents) expandDocument(document, into);
  for (const profile2 of profiles.values()) {
    if (!used.has(profile2.name) && complete) into.problems.push(unusedProfile(profile2));
  }
  return { drafts: into.drafts, problems: into.problems };
}
function uniqueNames(documents, { key, into }) {
  const byName = /* @__PURE__ */ new Map();
  const lower = /* @__PURE__ */ new Map();
  for (const document of documents) {
    if (document.key !== key) continue;
    const other = lower.get(document.name.toLowerCase());
    if (!other) {
      byName.set(document.name, document);
      lower.set(document.name.toLowerCase(), document);
      continue;
    }
    if (key === "profile" && !byName.has(document.name)) byName.set(document.name, document);
    into.problems.push(problemAt(document.place, nameTaken(document, other)));
  }
  return byName;
}
function nameTaken({ key, name }, other) {
  const clash = other.name === name ? "is declared twice" : `differs only in case from "${other.name}"`;
  const message = `${key} "${name}" ${clash}; the other is in ${showSource(other.place)}`;
  return { check: "manifest/name", message, suggestion: "rename or delete one of them" };
}
function expandService(document, { profiles, used, complete, into }) {
  const follows = document.tree.members.get("profile")?.tree;
  const name = follows?.type === "leaf" && typeof follows.value === "string" ? follows.value : null;
  const profile2 = name === null ? null : profiles.get(name) ?? null;
  if (name !== null) used.add(name);
  if (follows && !profile2) {
    const problem = name === null ? null : unknownProfile(name, profiles);
    if (problem && (complete || problem.suggestion)) into.problems.push(problemAt(follows.place, problem));
    return;
  }
  const { service: service2, problems } = readService(document, profile2);
  const sections = into.kinds.flatMap(({ written }) => written.form === "section" ? [written.key] : []);
  into.problems.push(...problems, ...withoutProblems(service2, sections));
  for (const kind of into.kinds)
    if (kind.written.form === "section") expandSection(service2, { kind, key: kind.written.key, into });
}
function expandSection(service2, { kind, key, into }) {
  const base = mappingIn(service2.profile?.tree ?? null, key);
  const own = mappingIn(service2.document.tree, key);
  const inherited = [...base?.members.keys() ?? []].filter((one) => !service2.without.has(one));
  for (const one of /* @__PURE__ */ new Set([...inherited, ...own?.members.keys() ?? []])) {
    const below = base?.members.get(one)?.tree;
    const over = own?.members.get(one)?.tree;
    const merged = over ? merge(below, over) : below && merge(void 0, below);
    if (merged?.type !== "mapping") continue;
    const filled = fillIn(merged, service2.scope);
    const pointer = pointerTo(pointerTo("", key), one);
    into.problems.push(...filled.problems.map((problem) => usedFrom(problem, service2.source)));
    into.drafts.push({
      kind,
      name: `${service2.document.name}-${one}`,
      tree: filled.tree,
      place: merged.place,
      usedBy: below && service2.source ? [service2.source] : [],
      damaged: !filled.whole || partsOf(service2).some((part) => isDamaged(part, pointer))
    });
  }
}
function expandDocument(document, into) {
  const kind = into.kinds.find(({ written }) => written.form === "document" && written.key === document.key);
  if (!kind) return;
  const lists = into.kinds.filter(({ written }) => written.form === "list" && written.within === kind.name);
  const listKeys = lists.flatMap(({ written }) => written.form === "list" ? [written.key] : []);
  const { tree, problems, whole } = fillIn(document.tree, /* @__PURE__ */ new Map());
  into.problems.push(...problems);
  if (tree.type !== "mapping") return;
  const own = withoutKeys(tree, /* @__PURE__ */ new Set([document.key, ...listKeys]));
  into.drafts.push({
    kind,
    name: document.name,
    tree: own,
    place: document.place,
    usedBy: [],
    damaged: !whole || isDamaged(document, "")
  });
  for (const list of lists) {
    const items = list.written.form === "list" ? tree.members.get(list.written.key)?.tree : void 0;
    for (const item of items?.type === "list" ? items.items : [])
      into.drafts.push(...itemDraft(list, { item, parent: document.name }));
  }
}
function itemDraft(kind, { item, parent }) {
  if (kind.written.form !== "list" || validate(item, { schema: kind.name, raw: false }).problems.length > 0) return [];
  const draft = { kind, tree: item, place: item.place, usedBy: [], damaged: false };
  const { name, value } = kind.written.itemOf(declarationOf({ ...draft, name: "" }).value, parent);
  return [{ ...draft, name, value }];
}
function partsOf({ document, profile: profile2 }) {
  return profile2 ? [document, profile2] : [document];
}
function unknownProfile(name, profiles) {
  const known = [...profiles.keys()];
  const has = known.length === 0 ? "no profile is declared" : `declared: ${known.join(", ")}`;
  return {
    check: "manifest/profile",
    message: `there is no profile "${name}"; ${has}`,
    suggestion: didYouMean(name, known)
  };
}
function unusedProfile(profile2) {
  const message = `no service follows profile "${profile2.name}"`;
  return problemAt(profile2.place, {
    check: "manifest/profile",
    severity: "warning",
    message,
    suggestion: "delete it if it is not needed any more"
  });
}

// src/manifest/names.ts
function nameProblems(drafts) {
  const taken = /* @__PURE__ */ new Map();
  const problems = [];
  for (const draft of drafts) {
    const { kind, name } = draft;
    const key = `${kind.nameSpace ?? kind.name} ${kind.written.form === "list" ? name : name.toLowerCase()}`;
    const other = taken.get(key);
    if (other) problems.push(problemOf(draft, other));
    else taken.set(key, draft);
  }
  return problems;
}
function problemOf(draft, other) {
  const same = other.name === draft.name;
  const what = same ? "is declared twice" : `differs only in case from ${other.kind.name} "${other.name}"`;
  const clash = same && other.kind !== draft.kind ? `has the same name as the ${other.kind.name}, and AWS keeps both in one list` : what;
  const problem = problemAt(draft.place, {
    check: "manifest/name",
    message: `${draft.kind.name} "${draft.name}" ${clash}; the other is in ${showSource(whoBrought(other))}`,
    suggestion: "rename or delete one of them"
  });
  return draft.usedBy.length === 0 ? problem : { ...problem, usedBy: draft.usedBy };
}
function whoBrought({ usedBy, place }) {
  return usedBy[0] ?? place;
}

// src/manifest/parse.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/manifest/read-tree.ts
var import_yaml = __toESM(require_dist(), 1);
var MOST_ALIASED_VALUES = 1e4;
function readTree(document, lines) {
  const reader = { lines, problems: [], anchored: /* @__PURE__ */ new Map(), aliased: 0 };
  const read = readNode(reader, document.contents, null);
  return { tree: read?.tree ?? null, problems: reader.problems };
}
function readNode(reader, node, key) {
  if ((0, import_yaml.isAlias)(node)) return follow(reader, node);
  const anchor = (0, import_yaml.isCollection)(node) || (0, import_yaml.isScalar)(node) ? node.anchor : void 0;
  if (anchor) reader.anchored.set(anchor, null);
  const sized = readPlain(reader, node, key);
  if (anchor && sized) reader.anchored.set(anchor, sized);
  return sized;
}
function readPlain(reader, node, key) {
  const own = placeOfNode(reader, node);
  if ((0, import_yaml.isMap)(node)) return readMapping(reader, node, key ?? own);
  if ((0, import_yaml.isSeq)(node)) {
    const items = node.items.flatMap((item) => readNode(reader, item, null) ?? []);
    return { tree: { type: "list", items: items.map(({ tree }) => tree), place: key ?? own }, size: sum(items) };
  }
  if (!(0, import_yaml.isScalar)(node)) return { tree: { type: "leaf", value: null, text: "", place: key ?? own }, size: 1 };
  const leaf = readLeaf(reader, node, { own, key });
  return leaf && { tree: leaf, size: 1 };
}
function readMapping(reader, node, place) {
  const members = /* @__PURE__ */ new Map();
  const sizes = [];
  for (const pair of node.items) {
    const keyPlace = placeOfNode(reader, pair.key);
    const name = readKey(reader, pair.key, keyPlace);
    const sized = readNode(reader, pair.value, keyPlace);
    if (name === null || !sized) continue;
    sizes.push(sized);
    const first = members.get(name);
    if (first) report(reader, keyPlace, givenTwice(name, first.key));
    else members.set(name, { key: keyPlace, tree: sized.tree });
  }
  return { tree: { type: "mapping", members, place }, size: sum(sizes) };
}
function readKey(reader, key, place) {
  if ((0, import_yaml.isScalar)(key) && key.value === "<<" && key.type === "PLAIN") {
    report(reader, place, {
      check: "yaml/merge-key",
      message: "merge keys are not part of YAML 1.2",
      suggestion: "use a profile for what several services have in common"
    });
    return null;
  }
  if ((0, import_yaml.isScalar)(key) && typeof key.value === "string") return key.value;
  const source = sourceOf(reader, key);
  report(reader, place, {
    check: "yaml/key",
    message: `a key must be text, and ${source === "" ? "this one is empty" : `${source} is none`}`,
    suggestion: (0, import_yaml.isScalar)(key) && source !== "" ? `put it in quotes: "${source}"` : void 0
  });
  return null;
}
function readLeaf(reader, node, { own, key }) {
  const text = sourceOf(reader, node);
  const place = text === "" && key ? key : own;
  const { value } = node;
  if (value === null || typeof value === "string" || typeof value === "boolean")
    return { type: "leaf", value, text, place };
  if (typeof value !== "number") throw new Error(`no value of the core schema: ${text}`);
  const tooLong = /^\d+$/.test(text) && !Number.isSafeInteger(value);
  if (Number.isFinite(value) && !tooLong) return { type: "leaf", value, text, place };
  const message = tooLong ? `${text} has more digits than a number keeps` : `${text} is not a number that AWS takes`;
  report(reader, place, { check: "yaml/number", message, suggestion: `put it in quotes if it is text: "${text}"` });
  return null;
}
function follow(reader, alias) {
  const place = placeOfNode(reader, alias);
  const found = reader.anchored.get(alias.source);
  if (!found) {
    const message = found === null ? `*${alias.source} stands within what it names` : `*${alias.source} names no anchor above it`;
    const suggestion = found === null ? "write the value out" : `write &${alias.source} before the value, or quote the text`;
    report(reader, place, { check: "yaml/alias", message, suggestion });
    return null;
  }
  const before = reader.aliased;
  reader.aliased += found.size;
  if (reader.aliased <= MOST_ALIASED_VALUES) return found;
  if (before <= MOST_ALIASED_VALUES) {
    const message = `aliases bring along more than ${MOST_ALIASED_VALUES} values`;
    report(reader, place, { check: "yaml/alias", message, suggestion: "write the values out" });
  }
  return null;
}
function givenTwice(name, first) {
  return {
    check: "yaml/duplicate-key",
    message: `the key "${name}" is given twice; first in ${showSource(first)}`,
    suggestion: "keep one of them"
  };
}
function report(reader, place, finding) {
  reader.problems.push(problemAt(place, finding));
}
function placeOfNode({ lines }, node) {
  const [from, to] = node?.range ?? [0, 0];
  return lines.placeOf(from, to);
}
function sourceOf({ lines }, node) {
  const [from, to] = node?.range ?? [0, 0];
  return lines.text.slice(from, to);
}
function sum(parts) {
  return parts.reduce((total, { size }) => total + size, 1);
}

// src/manifest/yaml-errors.ts
var advice = {
  BAD_INDENT: {
    message: "this line is indented differently from the others of its block",
    suggestion: "begin it in the same column as its neighbours, or close the bracket before it"
  },
  BAD_SCALAR_START: { message: "plain text cannot begin with this character", suggestion: "put the text in quotes" },
  BAD_DQ_ESCAPE: {
    message: "between double quotes \\ begins an escape, and this is none",
    suggestion: "write \\\\ for a backslash, or use single quotes"
  },
  BLOCK_IN_FLOW: { message: "between brackets only flow style works", suggestion: "close the bracket, or use commas" },
  MULTILINE_IMPLICIT_KEY: {
    message: "a key must stand on one line, with a colon after it",
    suggestion: "is a : missing?"
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: "a second colon makes a mapping within a line",
    suggestion: 'put a text that holds ": " in quotes, or the inner mapping in braces'
  },
  TAG_RESOLVE_FAILED: {
    message: "tags are not used here",
    suggestion: "remove the !\u2026; put text that begins with ! in quotes"
  },
  RESOURCE_EXHAUSTION: { message: "this file is nested too deeply", suggestion: "write it flatter" }
};
var byWords = [
  [/closing .*quote/i, { message: "this text has no closing quote", suggestion: "close it with the same quote" }],
  [
    /^Flow .* indented/i,
    { message: "a bracket before this line is not closed", suggestion: "close it, or indent this line" }
  ],
  [
    /Sequence item without -/i,
    {
      message: "between items of a list stands a line that is none",
      suggestion: "indent it like the item that it belongs to"
    }
  ],
  [/Implicit map keys? need/i, { message: "a key without a value", suggestion: "put a colon and a value after it" }]
];
var indentedTooFar = {
  message: "the next line is indented further, as if it belonged to this text",
  suggestion: "begin the next line in the column of its neighbours"
};
function explain(error, text) {
  const [from, to] = error.pos;
  if (error.code === "TAB_AS_INDENT" || text.slice(from, to).includes("	")) {
    return { check: "yaml/tab", message: "a tab where YAML wants spaces", suggestion: "indent with two spaces" };
  }
  const check = "yaml/syntax";
  const rest = text.slice(from).split("\n", 1)[0] ?? "";
  if (error.code === "BLOCK_AS_IMPLICIT_KEY" && !/:\s/.test(rest)) return { check, ...indentedTooFar };
  const known = byWords.find(([words]) => words.test(error.message))?.[1] ?? advice[error.code];
  if (known) return { check, ...known };
  const message = error.message.replace(/\s+/g, " ").replace(/\.$/, "");
  return { check, message: `no valid YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}` };
}

// src/manifest/parse.ts
function parse(file, text) {
  const counter = lineCounterOf(text);
  const documents = (0, import_yaml2.parseAllDocuments)(text, {
    version: "1.2",
    prettyErrors: false,
    // Keys given twice are found when the tree is read, where both places are known.
    uniqueKeys: false
  });
  const lines = { file, text, placeOf: (from, to) => placeBetween(file, counter, [from, to]) };
  if (!Array.isArray(documents) || documents.length === 0) return { tree: null, problems: [nothingIn(file)] };
  const broken = documents.flatMap((one) => [...one.errors, ...one.warnings].map((error) => closerTo(error, one)));
  if (broken.length > 0) return { tree: null, problems: syntaxProblems(broken, lines) };
  const [document, second2] = documents;
  if (second2) return { tree: null, problems: [severalDocuments(second2, lines)] };
  const version = document.directives?.yaml;
  if (version?.explicit && version.version !== "1.2")
    return { tree: null, problems: [wrongVersion(file, version.version)] };
  if (document.contents === null || isNothing(document)) return { tree: null, problems: [nothingIn(file)] };
  return readTree(document, lines);
}
function isNothing({ contents }) {
  return contents !== null && "value" in contents && contents.value === null;
}
function closerTo(error, document) {
  if (error.code !== "MISSING_CHAR" || !/quote/i.test(error.message)) return error;
  let start = error.pos[0];
  (0, import_yaml2.visit)(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith("QUOTE") && range) start = range[0];
    }
  });
  return Object.assign(error, { pos: [start, start + 1] });
}
function syntaxProblems(errors, lines) {
  const byLine = /* @__PURE__ */ new Map();
  for (const error of errors) {
    const place = lines.placeOf(error.pos[0], Math.max(error.pos[1], error.pos[0] + 1));
    if (!byLine.has(place.line)) byLine.set(place.line, problemAt(place, explain(error, lines.text)));
  }
  return [...byLine.values()];
}
function lineCounterOf(text) {
  const counter = new import_yaml2.LineCounter();
  counter.addNewLine(0);
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) counter.addNewLine(end + 1);
  return counter;
}
function placeBetween(file, counter, [from, to]) {
  const start = counter.linePos(from);
  const end = counter.linePos(to);
  return { file, line: start.line || 1, column: start.col || 1, endLine: end.line || 1, endColumn: end.col || 1 };
}
function nothingIn(file) {
  return problemAt(startOf(file), {
    check: "yaml/empty",
    message: "this file declares nothing",
    suggestion: "delete it, or begin with the key that says what it declares"
  });
}
function severalDocuments(second2, lines) {
  const at = second2.range[0];
  return problemAt(lines.placeOf(at, at + 3), {
    check: "yaml/documents",
    message: "a second document begins here; one file holds one document",
    suggestion: "move it to a file of its own"
  });
}
function wrongVersion(file, version) {
  return problemAt(startOf(file), {
    check: "yaml/version",
    message: `%YAML ${version} changes what words mean; files are read as YAML 1.2`,
    suggestion: "remove the line"
  });
}

// src/manifest/read-documents.ts
function readDocuments(texts, kinds2) {
  const allowed2 = firstKeys(kinds2);
  const documents = [];
  const problems = [];
  for (const [file, text] of texts) {
    const parsed = parse(file, text);
    problems.push(...parsed.problems);
    const first = parsed.tree && firstKeyOf(parsed.tree, allowed2);
    if (first && "check" in first) problems.push(first);
    else if (first) {
      const { document, found } = checkDocument(first, { kinds: kinds2, whole: parsed.problems.length === 0 });
      problems.push(...found);
      if (document) documents.push(document);
    }
  }
  return { documents, problems: withUsers(problems, documents), complete: documents.length === texts.size };
}
function checkDocument({ key, tree }, { kinds: kinds2, whole }) {
  const ofKind = kinds2.some(({ written }) => written.form === "document" && written.key === key);
  const { problems, sound, damaged } = validate(tree, { schema: schemaOf(key, kinds2), raw: !ofKind });
  const name = textIn(tree, key);
  const document = name && {
    key,
    name: name.value,
    place: name.place,
    tree: sound,
    damaged: whole ? damaged : /* @__PURE__ */ new Set([""])
  };
  return { document, found: problems };
}
function withUsers(problems, documents) {
  const users2 = /* @__PURE__ */ new Map();
  for (const { key, tree } of documents) {
    const follows = key === "service" ? textIn(tree, "profile") : null;
    const profile2 = follows && documents.find((one) => one.key === "profile" && one.name === follows.value);
    if (profile2) users2.set(profile2.place.file, [...users2.get(profile2.place.file) ?? [], follows.place]);
  }
  return problems.map((problem) => (users2.get(problem.file) ?? []).reduce(usedFrom, problem));
}

// src/manifest/stack.ts
function findStack(documents, { directory, complete }) {
  const [first, ...more] = documents.filter(({ key }) => key === "stack");
  if (first) return { document: first, problems: more.map((other) => second(other, first)) };
  return { document: null, problems: complete ? [noStack(directory)] : [] };
}
function settingsOf({ tree, name, place }) {
  const value = jsonOf(tree);
  const region = String(value.region ?? "");
  return {
    stack: name,
    account: String(value.account ?? ""),
    region,
    partition: partitionOf(region),
    priorities: prioritiesOf(value.priorities),
    runbooks: String(value.runbooks ?? "").replace(/\/+$/, ""),
    approvals: value.approvals === "none" ? "none" : "shown",
    byHand: value.byHand === "putBack" ? "putBack" : "withhold",
    pace: Number(value.pace ?? 0.98),
    block: listOf(value.block).map(String),
    allow: listOf(value.allow).flatMap(
      (item, index) => allowOf(item, treeAt(tree, pointerTo("/allow", index))?.place ?? place)
    ),
    place,
    places: placesOf(tree)
  };
}
function partitionOf(region) {
  if (region.startsWith("cn-")) return "aws-cn";
  if (region.startsWith("us-gov-")) return "aws-us-gov";
  if (region.startsWith("us-iso-")) return "aws-iso";
  if (region.startsWith("us-isob-")) return "aws-iso-b";
  if (region.startsWith("eu-isoe-")) return "aws-iso-e";
  if (region.startsWith("us-isof-")) return "aws-iso-f";
  return region.startsWith("eusc-") ? "aws-eusc" : "aws";
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}
function prioritiesOf(value) {
  const priorities = Object.entries(isObject(value) ? value : {}).map(([name, priority]) => {
    const { notify, respondWithin = "" } = isObject(priority) ? priority : {};
    return [name, { notify: listOf(notify).map(String), respondWithin: String(respondWithin) }];
  });
  return Object.fromEntries(priorities);
}
function allowOf(item, place) {
  if (!isObject(item)) return [];
  const { hazard: hazard2, address: address2, reason, until: until2 } = item;
  if (hazard2 === void 0 || address2 === void 0 || reason === void 0 || until2 === void 0) return [];
  return [{ hazard: String(hazard2), address: String(address2), reason: String(reason), until: String(until2), place }];
}
function second(other, first) {
  return problemAt(other.place, {
    check: "manifest/stack",
    message: `a second stack is declared; the first is in ${showSource(first.place)}`,
    suggestion: "keep one; a second stack has a directory of its own"
  });
}
function noStack(directory) {
  return problemAt(startOf(directory), {
    check: "manifest/stack",
    message: "no file declares the stack: which account and region this is for",
    suggestion: "add stack.yaml with stack, account and region"
  });
}

// src/manifest/load.ts
async function load(source, kinds2) {
  const files = await readFiles(source);
  const read = readDocuments(files.texts, kinds2);
  const complete = files.problems.length === 0 && read.complete;
  const stack2 = findStack(read.documents, { directory: source.directory, complete: complete && files.texts.size > 0 });
  const expanded = expand(read.documents, { kinds: kinds2, complete });
  const checked = expanded.drafts.map(checkDraft);
  const problems = tidy([
    ...[files, read, stack2, expanded, ...checked].flatMap((step) => step.problems),
    ...nameProblems(expanded.drafts)
  ]);
  const drafts = checked.map(({ draft }) => draft);
  const checkable = stack2.document && checkableOf(stack2.document, { drafts, documents: read.documents, complete });
  const safe = checkable && !problems.some(({ severity }) => severity === "error");
  const manifest = safe ? { stack: checkable.stack, declarations: checkable.declarations } : null;
  return { manifest, checkable, problems, texts: files.texts, runbooks: files.runbooks };
}
async function loadBase(source, kinds2) {
  const loaded = await load(source, kinds2);
  const errors = loaded.problems.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (!first) return { ...loaded, problems: [] };
  if (errors.some(({ check }) => check === "files/missing")) {
    return { ...loaded, manifest: nothingDeclared(source), problems: [] };
  }
  const { checkable } = loaded;
  const readable = checkable && !checkable.damaged.has(showAddress({ kind: "stack", name: checkable.stack.stack }));
  const manifest = readable && errors.every(({ check }) => check === "schema") ? undamaged(checkable) : null;
  return { ...loaded, manifest, problems: [noteOf(first, { errors: errors.length, partly: manifest !== null })] };
}
function checkDraft(draft) {
  if (draft.kind.written.form !== "section") return { draft, problems: [] };
  const { problems, sound } = validate(draft.tree, { schema: draft.kind.name, raw: false });
  const [by = null] = draft.usedBy;
  const damaged = draft.damaged || problems.length > 0;
  return { draft: { ...draft, tree: sound, damaged }, problems: problems.map((problem) => usedFrom(problem, by)) };
}
function checkableOf(stack2, { drafts, documents, complete }) {
  const addressOf = ({ kind, name }) => showAddress({ kind: kind.name, name });
  const sorted = [...drafts].sort((a, b) => byCodeUnit(addressOf(a), addressOf(b)));
  const damagedDocuments = documents.filter(({ damaged: damaged2 }) => damaged2.size > 0);
  const damaged = /* @__PURE__ */ new Set([
    ...drafts.filter((draft) => draft.damaged).map(addressOf),
    ...damagedDocuments.map(({ key, name }) => showAddress({ kind: key, name }))
  ]);
  return { stack: settingsOf(stack2), declarations: sorted.map(declarationOf), damaged, complete };
}
function undamaged({ stack: stack2, declarations, damaged }) {
  return { stack: stack2, declarations: declarations.filter(({ address: address2 }) => !damaged.has(showAddress(address2))) };
}
function nothingDeclared({ directory }) {
  const place = startOf(directory);
  const none = { stack: "", account: "", region: "", partition: "aws", priorities: {}, runbooks: "" };
  const settings = { ...none, approvals: "shown", byHand: "withhold", pace: 1, allow: [], block: [], place };
  return { stack: settings, declarations: [] };
}
function noteOf(first, { errors, partly }) {
  const more = errors > 1 ? `, and ${errors - 1} more` : "";
  const effect = partly ? "part of base is left out" : "base does not load, so nothing is known of it";
  const message = `${effect}: ${first.check}: ${first.message}${more}`;
  return problemAt(first, { check: "manifest/base", severity: "note", message });
}

// src/cli/declarations.ts
async function readDeclared(dir, now) {
  const loaded = await load(diskFiles(dir), kinds);
  const problems = checkLoaded(loaded, now.slice(0, 10));
  const safe = !problems.some(({ severity }) => severity === "error");
  return { manifest: safe ? loaded.manifest : null, problems, texts: loaded.texts };
}
async function readOrRefuse(dir, now, output) {
  const declared = await readDeclared(dir, now);
  if (declared.problems.length > 0) output.warn(renderProblems(declared.problems, declared.texts, output.colors));
  if (!declared.manifest) throw new Refusal(`nothing was read from the account: ${dir} has problems`);
  return declared.manifest;
}
async function readBase(dir, output) {
  if (dir === void 0) return null;
  if (!existsSync(dir))
    output.warn(`note: there is no directory ${dir}: base declares nothing, so everything is this change
`);
  const { manifest, problems, texts } = await loadBase(diskFiles(dir), kinds);
  if (problems.length > 0) output.warn(renderProblems(problems, texts, output.colors));
  return manifest;
}

// src/cli/output.ts
var import_picocolors = __toESM(require_picocolors(), 1);
import { writeFile } from "node:fs/promises";
var quietMs = 1e4;
function openOutput(streams, programOutputs = []) {
  const people = programOutputs.includes("-") ? streams.stderr : streams.stdout;
  const dumb = streams.env.TERM === "dumb";
  const paint = Boolean(people.isTTY) && !streams.env.NO_COLOR && !dumb;
  let lastAt = 0;
  let shown3 = false;
  const clear = () => {
    if (shown3) streams.stderr.write("\r\x1B[2K");
    shown3 = false;
  };
  return {
    colors: import_picocolors.default.createColors(paint),
    say: (text) => {
      clear();
      people.write(text);
    },
    warn: (text) => {
      clear();
      streams.stderr.write(text);
    },
    write: async (target, text) => {
      if (target === "-") streams.stdout.write(text);
      else await writeFile(target, text);
    },
    progress: (line) => {
      if (streams.stderr.isTTY && !dumb) {
        streams.stderr.write(`\r\x1B[2K${line.slice(0, Math.min(120, (streams.stderr.columns || 80) - 1))}`);
        shown3 = true;
      } else if (Date.now() - lastAt >= quietMs) {
        streams.stderr.write(`${line}
`);
        lastAt = Date.now();
      }
    },
    progressDone: clear
  };
}

export {
  visible,
  shorten,
  fieldWords,
  wholeFieldWords,
  usd,
  counted,
  duration,
  renderProblems,
  hazardKeys,
  unknownHazard,
  addressFault,
  readDeclared,
  readOrRefuse,
  readBase,
  openOutput
};
