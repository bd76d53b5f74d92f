// Generated from schemas/*.schema.json by `npm run codegen` (scripts/schemas.ts). Do not edit.
const alarm = validate21;
const schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Alarm", "description": "One CloudWatch metric alarm. A service may hold only what differs from its profile; the whole is checked after merging. null removes a key of the profile's.", "type": "object", "additionalProperties": false, "properties": { "description": { "title": "Description", "description": "Said before priority and runbook in the alarm's description.", "type": ["null", "string"], "maxLength": 1024, "default": null, "examples": ["CPU of all instances of the environment"] }, "metric": { "title": "Metric", "description": "The one metric that is watched. Use metrics for metric math.", "$ref": "#/definitions/metric" }, "metrics": { "title": "Metrics", "description": "Metric math, Metrics Insights or an anomaly band: entries by id, at most 10 metrics and 10 expressions. Exactly one says return: true.", "type": ["null", "object"], "minProperties": 1, "maxProperties": 20, "propertyNames": { "title": "id of an entry", "description": "begins with a lower-case letter; then letters, digits and _", "pattern": "^[a-z][A-Za-z0-9_]*$", "maxLength": 255 }, "additionalProperties": { "$ref": "#/definitions/query" }, "default": null, "examples": [{ "errors": { "metric": { "namespace": "SYMPHONIA", "name": "Errors" }, "statistic": "Sum" }, "requests": { "metric": { "namespace": "SYMPHONIA", "name": "Requests" }, "statistic": "Sum" }, "rate": { "expression": "IF(requests > 20, 100 * errors / requests, 0)" } }] }, "when": { "title": "When", "description": "When the alarm fires.", "type": ["null", "object"], "additionalProperties": false, "default": null, "examples": [{ "statistic": "Average", "is": ">", "threshold": 80, "period": "5m", "for": 2 }], "properties": { "statistic": { "title": "Statistic", "description": "How the datapoints of one period become one value; with metrics, of entries without their own.", "type": ["null", "string"], "minLength": 1, "default": null, "examples": ["Average", "Sum", "Minimum", "Maximum", "SampleCount", "p99", "tm90", "TM(10%:90%)", "IQM"] }, "is": { "title": "Is", "description": "How the value compares to the threshold, or to the anomaly band, when the alarm fires.", "anyOf": [{ "enum": [">", ">=", "<", "<=", "outside band", "above band", "below band", null] }, { "type": "string", "pattern": "^\\$\\{[a-z][A-Za-z0-9]*\\}$" }], "default": null, "examples": [">", "outside band"] }, "threshold": { "title": "Threshold", "description": "The number that the value is compared with. Not with a band.", "unit": "the metric's", "type": ["null", "number", "string"], "pattern": "^\\$\\{[a-z][A-Za-z0-9]*\\}$", "default": null, "examples": [80, 0.05] }, "band": { "title": "Band", "description": "With metric: the width of the anomaly band. With metrics: the id of the entry that is the band.", "unit": "standard deviations", "type": ["null", "number", "string"], "exclusiveMinimum": 0, "pattern": "^([a-z][A-Za-z0-9_]*|\\$\\{[a-z][A-Za-z0-9]*\\})$", "default": 2, "examples": [2, 3.5, "band"] }, "period": { "title": "Period", "description": "The length of one period: 10s, 20s, 30s or whole minutes; with metrics, of entries without their own. Below 1m is priced as high resolution.", "unit": "a duration in s, m, h or d", "type": ["null", "string"], "pattern": "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$", "default": null, "examples": ["1m", "5m", "1h", "10s"] }, "for": { "title": "For", "description": "How many periods: 2 in a row, or 2 of 3.", "unit": "periods", "type": ["null", "integer", "string"], "minimum": 1, "pattern": "^([1-9][0-9]* of [1-9][0-9]*|\\$\\{[a-z][A-Za-z0-9]*\\})$", "default": 1, "examples": [1, 2, "2 of 3"] } } }, "missingData": { "title": "Missing data", "description": "What a period without datapoints means.", "anyOf": [{ "enum": ["missing", "ignore", "breaching", "notBreaching", null] }, { "type": "string", "pattern": "^\\$\\{[a-z][A-Za-z0-9]*\\}$" }], "default": "missing", "examples": ["notBreaching"] }, "lowSamples": { "title": "Low samples", "description": "Percentiles of too few samples: evaluate them, or ignore them and keep the state.", "anyOf": [{ "enum": ["evaluate", "ignore", null] }, { "type": "string", "pattern": "^\\$\\{[a-z][A-Za-z0-9]*\\}$" }], "default": "evaluate", "examples": ["ignore"] }, "warmUp": { "title": "Warm-up", "description": "After its creation the alarm notifies nobody for this long, or until its window is full. With whole: true it waits to the end. null stands for the window: periods \xD7 period.", "unit": "a duration in whole minutes, 1m to 2d", "type": ["null", "string", "object"], "pattern": "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$", "required": ["period"], "additionalProperties": false, "default": null, "examples": ["10m", "2h", { "period": "30m", "whole": true }], "properties": { "period": { "title": "Period", "description": "How long the warm-up lasts.", "unit": "a duration in whole minutes, 1m to 2d", "type": "string", "pattern": "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$", "examples": ["30m"] }, "whole": { "title": "Whole", "description": "The warm-up lasts to its end even when the window is full earlier.", "type": ["null", "boolean"], "default": false, "examples": [true] } } }, "priority": { "title": "Priority", "description": "A priority of stack.yaml: who is notified, and how soon somebody responds.", "type": ["null", "string"], "minLength": 1, "default": null, "examples": ["critical", "high"] }, "respondWithin": { "title": "Respond within", "description": "How soon somebody responds, in place of what the priority says.", "unit": "a duration in s, m, h or d", "type": ["null", "string"], "pattern": "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$", "default": null, "examples": ["15m", "1h"] }, "notify": { "title": "Notify", "description": "Topics that are notified, in place of the priority's: topics of this stack by name.", "type": ["null", "array"], "maxItems": 5, "items": { "type": "string", "minLength": 1, "maxLength": 1024 }, "default": null, "examples": [["symphonia-alerts"]] }, "notifyOn": { "title": "Notify on", "description": "The states that notify when the alarm enters them.", "type": ["null", "array"], "uniqueItems": true, "items": { "type": "string", "enum": ["alarm", "ok", "insufficientData"] }, "default": ["alarm"], "examples": [["alarm", "ok"], ["alarm", "insufficientData"]] }, "actions": { "title": "Actions", "description": "Further actions by state, as ARNs: EC2, SSM, Lambda, topics elsewhere in the region.", "type": ["null", "object"], "additionalProperties": false, "default": null, "examples": [{ "alarm": ["arn:aws:automate:eu-central-1:ec2:reboot"] }], "properties": { "alarm": { "title": "In alarm", "description": "ARNs of what runs when the alarm fires.", "$ref": "#/definitions/arns" }, "ok": { "title": "When OK", "description": "ARNs of what runs when the alarm returns to OK.", "$ref": "#/definitions/arns" }, "insufficientData": { "title": "With insufficient data", "description": "ARNs of what runs when there is too little data.", "$ref": "#/definitions/arns" } } }, "runbook": { "title": "Runbook", "description": "A file of runbooks/, without .md. Linked from the alarm's description.", "type": ["null", "string"], "minLength": 1, "default": null, "examples": ["high-cpu"] }, "enabled": { "title": "Enabled", "description": "false: the alarm is evaluated, but no action runs.", "type": ["null", "boolean", "string"], "pattern": "^\\$\\{[a-z][A-Za-z0-9]*\\}$", "default": true, "examples": [false] }, "protected": { "title": "Protected", "description": "Deletion is blocked, even after the block is gone from the file.", "type": ["null", "boolean"], "default": false, "examples": [true] }, "adopt": { "title": "Adopt", "description": "An existing alarm of this name that nobody owns is taken over.", "type": ["null", "boolean"], "default": false, "examples": [true] }, "gap": { "title": "Gap", "description": "A metric of this alarm that does not exist yet is accepted, with the reason and until a date. Plans say so.", "type": ["null", "object"], "required": ["reason", "until"], "additionalProperties": false, "default": null, "examples": [{ "reason": "no agent on the instances yet", "until": "2027-01-31" }], "properties": { "reason": { "title": "Reason", "description": "Why it is missing, for whoever reads this later.", "type": "string", "minLength": 1, "maxLength": 512, "examples": ["no agent on the instances yet"] }, "until": { "title": "Until", "description": "The last day on which that is accepted, in quotes.", "unit": "a date, YYYY-MM-DD", "type": "string", "pattern": "^([0-9]{4}-[0-9]{2}-[0-9]{2}|\\$\\{[a-z][A-Za-z0-9]*\\})$", "examples": ["2027-01-31"] } } } }, "definitions": { "metric": { "title": "Metric", "description": "A metric of CloudWatch: namespace, name and all its dimensions.", "type": ["null", "object"], "additionalProperties": false, "default": null, "examples": [{ "namespace": "AWS/EC2", "name": "CPUUtilization", "dimensions": { "AutoScalingGroupName": "${group}" } }], "properties": { "namespace": { "title": "Namespace", "description": "The metric's namespace; does not begin with a colon.", "type": ["null", "string"], "minLength": 1, "maxLength": 255, "pattern": "^[^:]", "default": null, "examples": ["AWS/EC2", "AWS/ElasticBeanstalk", "CWAgent"] }, "name": { "title": "Name", "description": "The metric's name; upper and lower case count.", "type": ["null", "string"], "minLength": 1, "maxLength": 255, "default": null, "examples": ["CPUUtilization"] }, "dimensions": { "title": "Dimensions", "description": "All dimensions of the metric by name, at most 30: CloudWatch adds nothing up across dimensions.", "type": ["null", "object"], "maxProperties": 30, "propertyNames": { "title": "name of a dimension", "description": "1 to 255 characters, not beginning with a colon", "pattern": "^[^:]", "maxLength": 255 }, "additionalProperties": { "title": "value of a dimension", "description": "1 to 1024 characters", "type": ["null", "string"], "minLength": 1, "maxLength": 1024 }, "default": {}, "examples": [{ "EnvironmentName": "${environment}" }] }, "unit": { "title": "Unit", "description": "Only datapoints published with this unit count. Leave it out: a wrong one leaves the alarm in INSUFFICIENT_DATA for ever.", "anyOf": [{ "enum": ["Seconds", "Microseconds", "Milliseconds", "Bytes", "Kilobytes", "Megabytes", "Gigabytes", "Terabytes", "Bits", "Kilobits", "Megabits", "Gigabits", "Terabits", "Percent", "Count", "Bytes/Second", "Kilobytes/Second", "Megabytes/Second", "Gigabytes/Second", "Terabytes/Second", "Bits/Second", "Kilobits/Second", "Megabits/Second", "Gigabits/Second", "Terabits/Second", "Count/Second", "None", null] }, { "type": "string", "pattern": "^\\$\\{[a-z][A-Za-z0-9]*\\}$" }], "default": null, "examples": ["Percent"] } } }, "query": { "title": "Entry of metrics", "description": "A metric with its statistic, or an expression over other entries.", "type": ["null", "object"], "additionalProperties": false, "properties": { "metric": { "title": "Metric", "description": "The metric that this entry reads.", "$ref": "#/definitions/metric" }, "statistic": { "title": "Statistic", "description": "How the datapoints of one period become one value.", "type": ["null", "string"], "minLength": 1, "default": null, "examples": ["Average", "Sum", "Minimum", "Maximum", "SampleCount", "p99", "tm90", "TM(10%:90%)", "IQM"] }, "expression": { "title": "Expression", "description": "Metric math over the ids of other entries, a Metrics Insights query, or ANOMALY_DETECTION_BAND(id, width).", "type": ["null", "string"], "minLength": 1, "maxLength": 2048, "default": null, "examples": ["100 * errors / requests", "ANOMALY_DETECTION_BAND(m1, 2)"] }, "period": { "title": "Period", "description": "The length of one period of this entry, in place of when.period.", "unit": "a duration in s, m, h or d", "type": ["null", "string"], "pattern": "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$", "default": null, "examples": ["5m"] }, "label": { "title": "Label", "description": "The entry's name in graphs.", "type": ["null", "string"], "default": null, "examples": ["Error rate"] }, "return": { "title": "Return", "description": "This entry is what the alarm watches. Not needed when there is only one expression.", "type": ["null", "boolean"], "default": null, "examples": [true] }, "account": { "title": "Account", "description": "The account that holds the metric, in quotes, where it is another one.", "type": ["null", "string"], "pattern": "^[0-9]{12}$", "default": null, "examples": ["123456789012"] } } }, "arns": { "title": "ARNs", "description": "At most 5 ARNs.", "type": ["null", "array"], "maxItems": 5, "items": { "type": "string", "minLength": 1, "maxLength": 1024 }, "default": [], "examples": [["arn:aws:automate:eu-central-1:ec2:reboot"]] } } };
const func2 = Object.prototype.hasOwnProperty;
const func3 = { default: (text) => {
  let length = 0;
  for (const _ of text) length++;
  return length;
} }.default;
const schema7 = { "title": "Metric", "description": "A metric of CloudWatch: namespace, name and all its dimensions.", "type": ["null", "object"], "additionalProperties": false, "default": null, "examples": [{ "namespace": "AWS/EC2", "name": "CPUUtilization", "dimensions": { "AutoScalingGroupName": "${group}" } }], "properties": { "namespace": { "title": "Namespace", "description": "The metric's namespace; does not begin with a colon.", "type": ["null", "string"], "minLength": 1, "maxLength": 255, "pattern": "^[^:]", "default": null, "examples": ["AWS/EC2", "AWS/ElasticBeanstalk", "CWAgent"] }, "name": { "title": "Name", "description": "The metric's name; upper and lower case count.", "type": ["null", "string"], "minLength": 1, "maxLength": 255, "default": null, "examples": ["CPUUtilization"] }, "dimensions": { "title": "Dimensions", "description": "All dimensions of the metric by name, at most 30: CloudWatch adds nothing up across dimensions.", "type": ["null", "object"], "maxProperties": 30, "propertyNames": { "title": "name of a dimension", "description": "1 to 255 characters, not beginning with a colon", "pattern": "^[^:]", "maxLength": 255 }, "additionalProperties": { "title": "value of a dimension", "description": "1 to 1024 characters", "type": ["null", "string"], "minLength": 1, "maxLength": 1024 }, "default": {}, "examples": [{ "EnvironmentName": "${environment}" }] }, "unit": { "title": "Unit", "description": "Only datapoints published with this unit count. Leave it out: a wrong one leaves the alarm in INSUFFICIENT_DATA for ever.", "anyOf": [{ "enum": ["Seconds", "Microseconds", "Milliseconds", "Bytes", "Kilobytes", "Megabytes", "Gigabytes", "Terabytes", "Bits", "Kilobits", "Megabits", "Gigabits", "Terabits", "Percent", "Count", "Bytes/Second", "Kilobytes/Second", "Megabytes/Second", "Gigabytes/Second", "Terabytes/Second", "Bits/Second", "Kilobits/Second", "Megabits/Second", "Gigabits/Second", "Terabits/Second", "Count/Second", "None", null] }, { "type": "string", "pattern": "^\\$\\{[a-z][A-Za-z0-9]*\\}$" }], "default": null, "examples": ["Percent"] } } };
const pattern0 = new RegExp("^[^:]", "u");
const pattern2 = new RegExp("^\\$\\{[a-z][A-Za-z0-9]*\\}$", "u");
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
const schema8 = { "title": "Entry of metrics", "description": "A metric with its statistic, or an expression over other entries.", "type": ["null", "object"], "additionalProperties": false, "properties": { "metric": { "title": "Metric", "description": "The metric that this entry reads.", "$ref": "#/definitions/metric" }, "statistic": { "title": "Statistic", "description": "How the datapoints of one period become one value.", "type": ["null", "string"], "minLength": 1, "default": null, "examples": ["Average", "Sum", "Minimum", "Maximum", "SampleCount", "p99", "tm90", "TM(10%:90%)", "IQM"] }, "expression": { "title": "Expression", "description": "Metric math over the ids of other entries, a Metrics Insights query, or ANOMALY_DETECTION_BAND(id, width).", "type": ["null", "string"], "minLength": 1, "maxLength": 2048, "default": null, "examples": ["100 * errors / requests", "ANOMALY_DETECTION_BAND(m1, 2)"] }, "period": { "title": "Period", "description": "The length of one period of this entry, in place of when.period.", "unit": "a duration in s, m, h or d", "type": ["null", "string"], "pattern": "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$", "default": null, "examples": ["5m"] }, "label": { "title": "Label", "description": "The entry's name in graphs.", "type": ["null", "string"], "default": null, "examples": ["Error rate"] }, "return": { "title": "Return", "description": "This entry is what the alarm watches. Not needed when there is only one expression.", "type": ["null", "boolean"], "default": null, "examples": [true] }, "account": { "title": "Account", "description": "The account that holds the metric, in quotes, where it is another one.", "type": ["null", "string"], "pattern": "^[0-9]{12}$", "default": null, "examples": ["123456789012"] } } };
const pattern4 = new RegExp("^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$", "u");
const pattern5 = new RegExp("^[0-9]{12}$", "u");
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
const schema9 = { "title": "ARNs", "description": "At most 5 ARNs.", "type": ["null", "array"], "maxItems": 5, "items": { "type": "string", "minLength": 1, "maxLength": 1024 }, "default": [], "examples": [["arn:aws:automate:eu-central-1:ec2:reboot"]] };
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
const pattern3 = new RegExp("^[a-z][A-Za-z0-9_]*$", "u");
const pattern8 = new RegExp("^([a-z][A-Za-z0-9_]*|\\$\\{[a-z][A-Za-z0-9]*\\})$", "u");
const pattern10 = new RegExp("^([1-9][0-9]* of [1-9][0-9]*|\\$\\{[a-z][A-Za-z0-9]*\\})$", "u");
const pattern17 = new RegExp("^([0-9]{4}-[0-9]{2}-[0-9]{2}|\\$\\{[a-z][A-Za-z0-9]*\\})$", "u");
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
    if (data.gap !== void 0) {
      let data30 = data.gap;
      if (data30 !== null && !(data30 && typeof data30 == "object" && !Array.isArray(data30))) {
        const err63 = { instancePath: instancePath + "/gap", schemaPath: "#/properties/gap/type", keyword: "type", params: { type: schema6.properties.gap.type }, message: "must be null,object", schema: schema6.properties.gap.type, parentSchema: schema6.properties.gap, data: data30 };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        if (data30.reason === void 0) {
          const err64 = { instancePath: instancePath + "/gap", schemaPath: "#/properties/gap/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema6.properties.gap.required, parentSchema: schema6.properties.gap, data: data30 };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
        if (data30.until === void 0) {
          const err65 = { instancePath: instancePath + "/gap", schemaPath: "#/properties/gap/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'", schema: schema6.properties.gap.required, parentSchema: schema6.properties.gap, data: data30 };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
        for (const key6 in data30) {
          if (!(key6 === "reason" || key6 === "until")) {
            const err66 = { instancePath: instancePath + "/gap", schemaPath: "#/properties/gap/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema6.properties.gap, data: data30 };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data30.reason !== void 0) {
          let data31 = data30.reason;
          if (typeof data31 === "string") {
            if (func3(data31) > 512) {
              const err67 = { instancePath: instancePath + "/gap/reason", schemaPath: "#/properties/gap/properties/reason/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters", schema: 512, parentSchema: schema6.properties.gap.properties.reason, data: data31 };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
            if (func3(data31) < 1) {
              const err68 = { instancePath: instancePath + "/gap/reason", schemaPath: "#/properties/gap/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema6.properties.gap.properties.reason, data: data31 };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
          } else {
            const err69 = { instancePath: instancePath + "/gap/reason", schemaPath: "#/properties/gap/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.properties.gap.properties.reason.type, parentSchema: schema6.properties.gap.properties.reason, data: data31 };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data30.until !== void 0) {
          let data32 = data30.until;
          if (typeof data32 === "string") {
            if (!pattern17.test(data32)) {
              const err70 = { instancePath: instancePath + "/gap/until", schemaPath: "#/properties/gap/properties/until/pattern", keyword: "pattern", params: { pattern: "^([0-9]{4}-[0-9]{2}-[0-9]{2}|\\$\\{[a-z][A-Za-z0-9]*\\})$" }, message: 'must match pattern "^([0-9]{4}-[0-9]{2}-[0-9]{2}|\\$\\{[a-z][A-Za-z0-9]*\\})$"', schema: "^([0-9]{4}-[0-9]{2}-[0-9]{2}|\\$\\{[a-z][A-Za-z0-9]*\\})$", parentSchema: schema6.properties.gap.properties.until, data: data32 };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
          } else {
            const err71 = { instancePath: instancePath + "/gap/until", schemaPath: "#/properties/gap/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.properties.gap.properties.until.type, parentSchema: schema6.properties.gap.properties.until, data: data32 };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err72 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.type, parentSchema: schema6, data };
    if (vErrors === null) {
      vErrors = [err72];
    } else {
      vErrors.push(err72);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
const composite_alarm = validate31;
const schema10 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Composite alarm", "description": "An alarm on the states of other alarms: several that belong together page once. A service may hold only what differs from its profile. null removes a key of the profile's.", "type": "object", "additionalProperties": false, "properties": { "description": { "title": "Description", "description": "Said before priority and runbook in the alarm's description.", "$ref": "alarm.schema.json#/properties/description" }, "rule": { "title": "Rule", "description": `When it fires, in AWS's language: ALARM("name"), OK("name"), INSUFFICIENT_DATA("name"), AT_LEAST(2, ALARM, ("a", "b")), AND, OR, NOT, TRUE, FALSE. Names of alarms and composites.`, "type": ["null", "string"], "minLength": 1, "default": null, "examples": ['ALARM("${service}-Environment-Health-Degraded") AND ALARM("${service}-High-5xx-Errors")'] }, "atLeast": { "title": "At least", "description": "In place of a rule: it fires when so many of these alarms are in a state.", "type": ["null", "object"], "additionalProperties": false, "default": null, "examples": [{ "count": 3, "of": "*-Down" }], "properties": { "count": { "title": "Count", "description": "How many of them, at least. Either this or percent.", "unit": "alarms", "type": ["null", "integer", "string"], "minimum": 1, "maximum": 100, "pattern": "^\\$\\{[a-z][A-Za-z0-9]*\\}$", "default": null, "examples": [3] }, "percent": { "title": "Percent", "description": "How many of them, at least, in a hundred. Either this or count.", "unit": "%", "type": ["null", "integer", "string"], "minimum": 1, "maximum": 100, "pattern": "^\\$\\{[a-z][A-Za-z0-9]*\\}$", "default": null, "examples": [50] }, "of": { "title": "Of", "description": "Names of alarms and composites; * stands for any characters. What is declared later joins by itself.", "type": ["null", "string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1, "maxLength": 255 }, "default": null, "examples": ["*-Down", ["Orders-API-Down", "TMS-*-Down"]] }, "state": { "title": "State", "description": "The state that counts.", "anyOf": [{ "enum": ["alarm", "ok", "insufficientData", null] }, { "type": "string", "pattern": "^\\$\\{[a-z][A-Za-z0-9]*\\}$" }], "default": "alarm", "examples": ["insufficientData"] } } }, "outside": { "title": "Outside", "description": "Alarms that are named here and exist without being declared in this stack.", "type": ["null", "array"], "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 255 }, "default": [], "examples": [["Deployment-In-Progress"]] }, "suppressedBy": { "title": "Suppressed by", "description": "While this alarm is in ALARM, the composite notifies nobody.", "type": ["null", "object"], "additionalProperties": false, "required": ["alarm"], "default": null, "examples": [{ "alarm": "Maintenance", "wait": "2m", "extension": "5m" }], "properties": { "alarm": { "title": "Alarm", "description": "The name of an alarm or composite.", "type": "string", "minLength": 1, "maxLength": 1600, "examples": ["Maintenance"] }, "wait": { "title": "Wait", "description": "How long the composite waits for the suppressor to go to ALARM before it notifies.", "unit": "a duration in s, m, h or d", "type": ["null", "string"], "pattern": "^([0-9]+[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$", "default": "1m", "examples": ["2m"] }, "extension": { "title": "Extension", "description": "How long the composite still keeps silent after the suppressor has left ALARM.", "unit": "a duration in s, m, h or d", "type": ["null", "string"], "pattern": "^([0-9]+[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$", "default": "1m", "examples": ["5m"] } } }, "priority": { "title": "Priority", "description": "A priority of stack.yaml: who is notified, and how soon somebody responds.", "$ref": "alarm.schema.json#/properties/priority" }, "respondWithin": { "title": "Respond within", "description": "How soon somebody responds, in place of what the priority says.", "$ref": "alarm.schema.json#/properties/respondWithin" }, "notify": { "title": "Notify", "description": "Topics that are notified, in place of the priority's: topics of this stack by name.", "$ref": "alarm.schema.json#/properties/notify" }, "notifyOn": { "title": "Notify on", "description": "The states that notify when the composite enters them.", "$ref": "alarm.schema.json#/properties/notifyOn" }, "actions": { "title": "Actions", "description": "Further actions by state, as ARNs: SSM, Lambda, topics elsewhere in the region; not EC2 and not Auto Scaling.", "$ref": "alarm.schema.json#/properties/actions" }, "runbook": { "title": "Runbook", "description": "A file of runbooks/, without .md. Linked from the alarm's description.", "$ref": "alarm.schema.json#/properties/runbook" }, "enabled": { "title": "Enabled", "description": "false: the composite is evaluated, but no action runs.", "$ref": "alarm.schema.json#/properties/enabled" }, "protected": { "title": "Protected", "description": "Deletion is blocked, even after the block is gone from the file.", "$ref": "alarm.schema.json#/properties/protected" }, "adopt": { "title": "Adopt", "description": "An existing composite of this name that nobody owns is taken over.", "$ref": "alarm.schema.json#/properties/adopt" } } };
const schema11 = { "title": "Description", "description": "Said before priority and runbook in the alarm's description.", "type": ["null", "string"], "maxLength": 1024, "default": null, "examples": ["CPU of all instances of the environment"] };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data !== null && typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema11.type }, message: "must be null,string", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func3(data) > 1024) {
      const err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
const schema12 = { "title": "Priority", "description": "A priority of stack.yaml: who is notified, and how soon somebody responds.", "type": ["null", "string"], "minLength": 1, "default": null, "examples": ["critical", "high"] };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data !== null && typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema12.type }, message: "must be null,string", schema: schema12.type, parentSchema: schema12, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func3(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema12, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
const schema13 = { "title": "Respond within", "description": "How soon somebody responds, in place of what the priority says.", "unit": "a duration in s, m, h or d", "type": ["null", "string"], "pattern": "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$", "default": null, "examples": ["15m", "1h"] };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data !== null && typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema13.type }, message: "must be null,string", schema: schema13.type, parentSchema: schema13, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$" }, message: 'must match pattern "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$"', schema: "^([1-9][0-9]*[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$", parentSchema: schema13, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
const schema14 = { "title": "Notify", "description": "Topics that are notified, in place of the priority's: topics of this stack by name.", "type": ["null", "array"], "maxItems": 5, "items": { "type": "string", "minLength": 1, "maxLength": 1024 }, "default": null, "examples": [["symphonia-alerts"]] };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data !== null && !Array.isArray(data)) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema14.type }, message: "must be null,array", schema: schema14.type, parentSchema: schema14, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    if (data.length > 5) {
      const err1 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items", schema: 5, parentSchema: schema14, data };
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
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema14.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func3(data0) < 1) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema14.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.items.type, parentSchema: schema14.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
const schema15 = { "title": "Notify on", "description": "The states that notify when the alarm enters them.", "type": ["null", "array"], "uniqueItems": true, "items": { "type": "string", "enum": ["alarm", "ok", "insufficientData"] }, "default": ["alarm"], "examples": [["alarm", "ok"], ["alarm", "insufficientData"]] };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data !== null && !Array.isArray(data)) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema15.type }, message: "must be null,array", schema: schema15.type, parentSchema: schema15, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.items.type, parentSchema: schema15.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data0 === "alarm" || data0 === "ok" || data0 === "insufficientData")) {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/enum", keyword: "enum", params: { allowedValues: schema15.items.enum }, message: "must be equal to one of the allowed values", schema: schema15.items.enum, parentSchema: schema15.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    let i1 = data.length;
    let j0;
    if (i1 > 1) {
      const indices0 = {};
      for (; i1--; ) {
        let item0 = data[i1];
        if (typeof item0 !== "string") {
          continue;
        }
        if (typeof indices0[item0] == "number") {
          j0 = indices0[item0];
          const err3 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema15, data };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
          break;
        }
        indices0[item0] = i1;
      }
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}
const schema16 = { "title": "Actions", "description": "Further actions by state, as ARNs: EC2, SSM, Lambda, topics elsewhere in the region.", "type": ["null", "object"], "additionalProperties": false, "default": null, "examples": [{ "alarm": ["arn:aws:automate:eu-central-1:ec2:reboot"] }], "properties": { "alarm": { "title": "In alarm", "description": "ARNs of what runs when the alarm fires.", "$ref": "#/definitions/arns" }, "ok": { "title": "When OK", "description": "ARNs of what runs when the alarm returns to OK.", "$ref": "#/definitions/arns" }, "insufficientData": { "title": "With insufficient data", "description": "ARNs of what runs when there is too little data.", "$ref": "#/definitions/arns" } } };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data !== null && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema16.type }, message: "must be null,object", schema: schema16.type, parentSchema: schema16, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "alarm" || key0 === "ok" || key0 === "insufficientData")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema16, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.alarm !== void 0) {
      if (!validate27(data.alarm, { instancePath: instancePath + "/alarm", parentData: data, parentDataProperty: "alarm", rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.ok !== void 0) {
      if (!validate27(data.ok, { instancePath: instancePath + "/ok", parentData: data, parentDataProperty: "ok", rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.insufficientData !== void 0) {
      if (!validate27(data.insufficientData, { instancePath: instancePath + "/insufficientData", parentData: data, parentDataProperty: "insufficientData", rootData })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}
const schema17 = { "title": "Runbook", "description": "A file of runbooks/, without .md. Linked from the alarm's description.", "type": ["null", "string"], "minLength": 1, "default": null, "examples": ["high-cpu"] };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data !== null && typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema17.type }, message: "must be null,string", schema: schema17.type, parentSchema: schema17, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (func3(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema17, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate47.errors = vErrors;
  return errors === 0;
}
const schema18 = { "title": "Enabled", "description": "false: the alarm is evaluated, but no action runs.", "type": ["null", "boolean", "string"], "pattern": "^\\$\\{[a-z][A-Za-z0-9]*\\}$", "default": true, "examples": [false] };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data !== null && typeof data !== "boolean" && typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema18.type }, message: "must be null,boolean,string", schema: schema18.type, parentSchema: schema18, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern2.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[a-z][A-Za-z0-9]*\\}$" }, message: 'must match pattern "^\\$\\{[a-z][A-Za-z0-9]*\\}$"', schema: "^\\$\\{[a-z][A-Za-z0-9]*\\}$", parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate49.errors = vErrors;
  return errors === 0;
}
const schema19 = { "title": "Protected", "description": "Deletion is blocked, even after the block is gone from the file.", "type": ["null", "boolean"], "default": false, "examples": [true] };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data !== null && typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema19.type }, message: "must be null,boolean", schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
const schema20 = { "title": "Adopt", "description": "An existing alarm of this name that nobody owns is taken over.", "type": ["null", "boolean"], "default": false, "examples": [true] };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data !== null && typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema20.type }, message: "must be null,boolean", schema: schema20.type, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
const pattern21 = new RegExp("^([0-9]+[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$", "u");
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema10.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema10, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (!validate32(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.rule !== void 0) {
      let data1 = data.rule;
      if (data1 !== null && typeof data1 !== "string") {
        const err1 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: schema10.properties.rule.type }, message: "must be null,string", schema: schema10.properties.rule.type, parentSchema: schema10.properties.rule, data: data1 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (func3(data1) < 1) {
          const err2 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema10.properties.rule, data: data1 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.atLeast !== void 0) {
      let data2 = data.atLeast;
      if (data2 !== null && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        const err3 = { instancePath: instancePath + "/atLeast", schemaPath: "#/properties/atLeast/type", keyword: "type", params: { type: schema10.properties.atLeast.type }, message: "must be null,object", schema: schema10.properties.atLeast.type, parentSchema: schema10.properties.atLeast, data: data2 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          if (!(key1 === "count" || key1 === "percent" || key1 === "of" || key1 === "state")) {
            const err4 = { instancePath: instancePath + "/atLeast", schemaPath: "#/properties/atLeast/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema10.properties.atLeast, data: data2 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data2.count !== void 0) {
          let data3 = data2.count;
          if (data3 !== null && !(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && typeof data3 !== "string") {
            const err5 = { instancePath: instancePath + "/atLeast/count", schemaPath: "#/properties/atLeast/properties/count/type", keyword: "type", params: { type: schema10.properties.atLeast.properties.count.type }, message: "must be null,integer,string", schema: schema10.properties.atLeast.properties.count.type, parentSchema: schema10.properties.atLeast.properties.count, data: data3 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 100 || isNaN(data3)) {
              const err6 = { instancePath: instancePath + "/atLeast/count", schemaPath: "#/properties/atLeast/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema10.properties.atLeast.properties.count, data: data3 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data3 < 1 || isNaN(data3)) {
              const err7 = { instancePath: instancePath + "/atLeast/count", schemaPath: "#/properties/atLeast/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema10.properties.atLeast.properties.count, data: data3 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
          if (typeof data3 === "string") {
            if (!pattern2.test(data3)) {
              const err8 = { instancePath: instancePath + "/atLeast/count", schemaPath: "#/properties/atLeast/properties/count/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[a-z][A-Za-z0-9]*\\}$" }, message: 'must match pattern "^\\$\\{[a-z][A-Za-z0-9]*\\}$"', schema: "^\\$\\{[a-z][A-Za-z0-9]*\\}$", parentSchema: schema10.properties.atLeast.properties.count, data: data3 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
        if (data2.percent !== void 0) {
          let data4 = data2.percent;
          if (data4 !== null && !(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && typeof data4 !== "string") {
            const err9 = { instancePath: instancePath + "/atLeast/percent", schemaPath: "#/properties/atLeast/properties/percent/type", keyword: "type", params: { type: schema10.properties.atLeast.properties.percent.type }, message: "must be null,integer,string", schema: schema10.properties.atLeast.properties.percent.type, parentSchema: schema10.properties.atLeast.properties.percent, data: data4 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 100 || isNaN(data4)) {
              const err10 = { instancePath: instancePath + "/atLeast/percent", schemaPath: "#/properties/atLeast/properties/percent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema10.properties.atLeast.properties.percent, data: data4 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data4 < 1 || isNaN(data4)) {
              const err11 = { instancePath: instancePath + "/atLeast/percent", schemaPath: "#/properties/atLeast/properties/percent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema10.properties.atLeast.properties.percent, data: data4 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
          if (typeof data4 === "string") {
            if (!pattern2.test(data4)) {
              const err12 = { instancePath: instancePath + "/atLeast/percent", schemaPath: "#/properties/atLeast/properties/percent/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[a-z][A-Za-z0-9]*\\}$" }, message: 'must match pattern "^\\$\\{[a-z][A-Za-z0-9]*\\}$"', schema: "^\\$\\{[a-z][A-Za-z0-9]*\\}$", parentSchema: schema10.properties.atLeast.properties.percent, data: data4 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        }
        if (data2.of !== void 0) {
          let data5 = data2.of;
          if (data5 !== null && typeof data5 !== "string" && !Array.isArray(data5)) {
            const err13 = { instancePath: instancePath + "/atLeast/of", schemaPath: "#/properties/atLeast/properties/of/type", keyword: "type", params: { type: schema10.properties.atLeast.properties.of.type }, message: "must be null,string,array", schema: schema10.properties.atLeast.properties.of.type, parentSchema: schema10.properties.atLeast.properties.of, data: data5 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (typeof data5 === "string") {
            if (func3(data5) < 1) {
              const err14 = { instancePath: instancePath + "/atLeast/of", schemaPath: "#/properties/atLeast/properties/of/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema10.properties.atLeast.properties.of, data: data5 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
          if (Array.isArray(data5)) {
            if (data5.length < 1) {
              const err15 = { instancePath: instancePath + "/atLeast/of", schemaPath: "#/properties/atLeast/properties/of/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema10.properties.atLeast.properties.of, data: data5 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            const len0 = data5.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data6 = data5[i0];
              if (typeof data6 === "string") {
                if (func3(data6) > 255) {
                  const err16 = { instancePath: instancePath + "/atLeast/of/" + i0, schemaPath: "#/properties/atLeast/properties/of/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema10.properties.atLeast.properties.of.items, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (func3(data6) < 1) {
                  const err17 = { instancePath: instancePath + "/atLeast/of/" + i0, schemaPath: "#/properties/atLeast/properties/of/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema10.properties.atLeast.properties.of.items, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              } else {
                const err18 = { instancePath: instancePath + "/atLeast/of/" + i0, schemaPath: "#/properties/atLeast/properties/of/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.atLeast.properties.of.items.type, parentSchema: schema10.properties.atLeast.properties.of.items, data: data6 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          }
        }
        if (data2.state !== void 0) {
          let data7 = data2.state;
          const _errs19 = errors;
          let valid4 = false;
          const _errs20 = errors;
          if (!(data7 === "alarm" || data7 === "ok" || data7 === "insufficientData" || data7 === null)) {
            const err19 = { instancePath: instancePath + "/atLeast/state", schemaPath: "#/properties/atLeast/properties/state/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema10.properties.atLeast.properties.state.anyOf[0].enum }, message: "must be equal to one of the allowed values", schema: schema10.properties.atLeast.properties.state.anyOf[0].enum, parentSchema: schema10.properties.atLeast.properties.state.anyOf[0], data: data7 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          var _valid0 = _errs20 === errors;
          valid4 = valid4 || _valid0;
          if (!valid4) {
            const _errs21 = errors;
            if (typeof data7 === "string") {
              if (!pattern2.test(data7)) {
                const err20 = { instancePath: instancePath + "/atLeast/state", schemaPath: "#/properties/atLeast/properties/state/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[a-z][A-Za-z0-9]*\\}$" }, message: 'must match pattern "^\\$\\{[a-z][A-Za-z0-9]*\\}$"', schema: "^\\$\\{[a-z][A-Za-z0-9]*\\}$", parentSchema: schema10.properties.atLeast.properties.state.anyOf[1], data: data7 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            } else {
              const err21 = { instancePath: instancePath + "/atLeast/state", schemaPath: "#/properties/atLeast/properties/state/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.atLeast.properties.state.anyOf[1].type, parentSchema: schema10.properties.atLeast.properties.state.anyOf[1], data: data7 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            var _valid0 = _errs21 === errors;
            valid4 = valid4 || _valid0;
          }
          if (!valid4) {
            const err22 = { instancePath: instancePath + "/atLeast/state", schemaPath: "#/properties/atLeast/properties/state/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema10.properties.atLeast.properties.state.anyOf, parentSchema: schema10.properties.atLeast.properties.state, data: data7 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          } else {
            errors = _errs19;
            if (vErrors !== null) {
              if (_errs19) {
                vErrors.length = _errs19;
              } else {
                vErrors = null;
              }
            }
          }
        }
      }
    }
    if (data.outside !== void 0) {
      let data8 = data.outside;
      if (data8 !== null && !Array.isArray(data8)) {
        const err23 = { instancePath: instancePath + "/outside", schemaPath: "#/properties/outside/type", keyword: "type", params: { type: schema10.properties.outside.type }, message: "must be null,array", schema: schema10.properties.outside.type, parentSchema: schema10.properties.outside, data: data8 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data9 = data8[i1];
          if (typeof data9 === "string") {
            if (func3(data9) > 255) {
              const err24 = { instancePath: instancePath + "/outside/" + i1, schemaPath: "#/properties/outside/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema10.properties.outside.items, data: data9 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (func3(data9) < 1) {
              const err25 = { instancePath: instancePath + "/outside/" + i1, schemaPath: "#/properties/outside/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema10.properties.outside.items, data: data9 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/outside/" + i1, schemaPath: "#/properties/outside/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.outside.items.type, parentSchema: schema10.properties.outside.items, data: data9 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        let i2 = data8.length;
        let j0;
        if (i2 > 1) {
          const indices0 = {};
          for (; i2--; ) {
            let item0 = data8[i2];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err27 = { instancePath: instancePath + "/outside", schemaPath: "#/properties/outside/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)", schema: true, parentSchema: schema10.properties.outside, data: data8 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
              break;
            }
            indices0[item0] = i2;
          }
        }
      }
    }
    if (data.suppressedBy !== void 0) {
      let data10 = data.suppressedBy;
      if (data10 !== null && !(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
        const err28 = { instancePath: instancePath + "/suppressedBy", schemaPath: "#/properties/suppressedBy/type", keyword: "type", params: { type: schema10.properties.suppressedBy.type }, message: "must be null,object", schema: schema10.properties.suppressedBy.type, parentSchema: schema10.properties.suppressedBy, data: data10 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.alarm === void 0) {
          const err29 = { instancePath: instancePath + "/suppressedBy", schemaPath: "#/properties/suppressedBy/required", keyword: "required", params: { missingProperty: "alarm" }, message: "must have required property 'alarm'", schema: schema10.properties.suppressedBy.required, parentSchema: schema10.properties.suppressedBy, data: data10 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        for (const key2 in data10) {
          if (!(key2 === "alarm" || key2 === "wait" || key2 === "extension")) {
            const err30 = { instancePath: instancePath + "/suppressedBy", schemaPath: "#/properties/suppressedBy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema10.properties.suppressedBy, data: data10 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data10.alarm !== void 0) {
          let data11 = data10.alarm;
          if (typeof data11 === "string") {
            if (func3(data11) > 1600) {
              const err31 = { instancePath: instancePath + "/suppressedBy/alarm", schemaPath: "#/properties/suppressedBy/properties/alarm/maxLength", keyword: "maxLength", params: { limit: 1600 }, message: "must NOT have more than 1600 characters", schema: 1600, parentSchema: schema10.properties.suppressedBy.properties.alarm, data: data11 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (func3(data11) < 1) {
              const err32 = { instancePath: instancePath + "/suppressedBy/alarm", schemaPath: "#/properties/suppressedBy/properties/alarm/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema10.properties.suppressedBy.properties.alarm, data: data11 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/suppressedBy/alarm", schemaPath: "#/properties/suppressedBy/properties/alarm/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.suppressedBy.properties.alarm.type, parentSchema: schema10.properties.suppressedBy.properties.alarm, data: data11 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data10.wait !== void 0) {
          let data12 = data10.wait;
          if (data12 !== null && typeof data12 !== "string") {
            const err34 = { instancePath: instancePath + "/suppressedBy/wait", schemaPath: "#/properties/suppressedBy/properties/wait/type", keyword: "type", params: { type: schema10.properties.suppressedBy.properties.wait.type }, message: "must be null,string", schema: schema10.properties.suppressedBy.properties.wait.type, parentSchema: schema10.properties.suppressedBy.properties.wait, data: data12 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
          if (typeof data12 === "string") {
            if (!pattern21.test(data12)) {
              const err35 = { instancePath: instancePath + "/suppressedBy/wait", schemaPath: "#/properties/suppressedBy/properties/wait/pattern", keyword: "pattern", params: { pattern: "^([0-9]+[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$" }, message: 'must match pattern "^([0-9]+[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$"', schema: "^([0-9]+[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$", parentSchema: schema10.properties.suppressedBy.properties.wait, data: data12 };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          }
        }
        if (data10.extension !== void 0) {
          let data13 = data10.extension;
          if (data13 !== null && typeof data13 !== "string") {
            const err36 = { instancePath: instancePath + "/suppressedBy/extension", schemaPath: "#/properties/suppressedBy/properties/extension/type", keyword: "type", params: { type: schema10.properties.suppressedBy.properties.extension.type }, message: "must be null,string", schema: schema10.properties.suppressedBy.properties.extension.type, parentSchema: schema10.properties.suppressedBy.properties.extension, data: data13 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
          if (typeof data13 === "string") {
            if (!pattern21.test(data13)) {
              const err37 = { instancePath: instancePath + "/suppressedBy/extension", schemaPath: "#/properties/suppressedBy/properties/extension/pattern", keyword: "pattern", params: { pattern: "^([0-9]+[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$" }, message: 'must match pattern "^([0-9]+[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$"', schema: "^([0-9]+[smhd]|\\$\\{[a-z][A-Za-z0-9]*\\})$", parentSchema: schema10.properties.suppressedBy.properties.extension, data: data13 };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.priority !== void 0) {
      if (!validate34(data.priority, { instancePath: instancePath + "/priority", parentData: data, parentDataProperty: "priority", rootData })) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
        errors = vErrors.length;
      }
    }
    if (data.respondWithin !== void 0) {
      if (!validate36(data.respondWithin, { instancePath: instancePath + "/respondWithin", parentData: data, parentDataProperty: "respondWithin", rootData })) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.notify !== void 0) {
      if (!validate38(data.notify, { instancePath: instancePath + "/notify", parentData: data, parentDataProperty: "notify", rootData })) {
        vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.notifyOn !== void 0) {
      if (!validate40(data.notifyOn, { instancePath: instancePath + "/notifyOn", parentData: data, parentDataProperty: "notifyOn", rootData })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.actions !== void 0) {
      if (!validate42(data.actions, { instancePath: instancePath + "/actions", parentData: data, parentDataProperty: "actions", rootData })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.runbook !== void 0) {
      if (!validate47(data.runbook, { instancePath: instancePath + "/runbook", parentData: data, parentDataProperty: "runbook", rootData })) {
        vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
        errors = vErrors.length;
      }
    }
    if (data.enabled !== void 0) {
      if (!validate49(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.protected !== void 0) {
      if (!validate51(data.protected, { instancePath: instancePath + "/protected", parentData: data, parentDataProperty: "protected", rootData })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.adopt !== void 0) {
      if (!validate53(data.adopt, { instancePath: instancePath + "/adopt", parentData: data, parentDataProperty: "adopt", rootData })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.type, parentSchema: schema10, data };
    if (vErrors === null) {
      vErrors = [err38];
    } else {
      vErrors.push(err38);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
const dashboard = validate55;
const schema21 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Dashboard", "description": "A CloudWatch dashboard. Two widgets stand in a row unless they say otherwise.", "type": "object", "required": ["dashboard", "widgets"], "additionalProperties": false, "properties": { "dashboard": { "title": "Dashboard", "description": "The dashboard's name: 1 to 255 letters, digits, - and _.", "type": "string", "maxLength": 255, "pattern": "^[A-Za-z0-9_-]+$", "examples": ["SYMPHONIA-Production"] }, "start": { "title": "Start", "description": "From when on is shown when somebody opens it: a time, or so long ago.", "type": "string", "minLength": 1, "examples": ["-PT3H"] }, "end": { "title": "End", "description": "Until when is shown, if start is a time.", "type": "string", "minLength": 1, "examples": ["2026-11-22T12:00:00Z"] }, "periodOverride": { "title": "Period override", "description": "auto: periods follow the time that is shown; inherit: they are as written.", "enum": ["auto", "inherit"], "default": "auto", "examples": ["inherit"] }, "variables": { "title": "Variables", "description": "Variables of the dashboard, as AWS writes them.", "type": "array", "maxItems": 25, "items": { "type": "object" }, "default": [], "examples": [[{ "type": "property", "property": "InstanceId", "inputType": "input", "id": "instance", "label": "Instance" }]] }, "widgets": { "title": "Widgets", "description": "What is shown, in this order.", "type": "array", "maxItems": 500, "items": { "$ref": "#/definitions/widget" }, "examples": [[{ "title": "CPU", "alarms": "*-High-CPU" }, { "text": "## Runbooks" }]] }, "protected": { "title": "Protected", "description": "Deletion is blocked, even after the file is gone.", "type": "boolean", "default": false, "examples": [true] }, "adopt": { "title": "Adopt", "description": "An existing dashboard of this name that nobody owns is taken over.", "type": "boolean", "default": false, "examples": [true] } }, "definitions": { "widget": { "title": "Widget", "description": "One widget: alarms, metric, expression, metrics, logs, status, text or raw says what it shows.", "type": "object", "additionalProperties": false, "properties": { "title": { "title": "Title", "description": "What stands above the widget. Changes are told by it, so each has its own.", "type": "string", "default": "", "examples": ["Environment health"] }, "width": { "title": "Width", "description": "Columns of 24.", "unit": "columns", "type": "integer", "minimum": 1, "maximum": 24, "default": 12, "examples": [24] }, "height": { "title": "Height", "description": "Rows.", "unit": "rows", "type": "integer", "minimum": 1, "maximum": 1e3, "default": 6, "examples": [9] }, "at": { "title": "At", "description": "Where the widget stands. Without, it follows the one before: from left to right, then in a new row.", "type": "object", "required": ["x", "y"], "additionalProperties": false, "properties": { "x": { "title": "X", "description": "The column of its left edge, from 0.", "unit": "columns", "type": "integer", "minimum": 0, "maximum": 23, "examples": [0] }, "y": { "title": "Y", "description": "The row of its upper edge, from 0.", "unit": "rows", "type": "integer", "minimum": 0, "examples": [12] } }, "examples": [{ "x": 0, "y": 12 }] }, "alarms": { "title": "Alarms", "description": "One line for every alarm of the stack whose name fits (* is any text): its metric, statistic and period, labelled by service, with the alarms' thresholds.", "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 }, "examples": ["*-High-CPU", ["Orders-API-High-CPU"]] }, "each": { "title": "Each", "description": "A profile: the lines, or the log groups, once for every service that follows it. Its parameters and look-ups are filled in; lines are labelled by service.", "type": "string", "minLength": 1, "examples": ["beanstalk-api"] }, "metric": { "title": "Metric", "description": "The metric that the line shows.", "$ref": "#/definitions/metric" }, "expression": { "title": "Expression", "description": "Metric math over the ids of other lines, a search or a query, in place of metric.", "type": "string", "minLength": 1, "examples": ["100 * errors / requests"] }, "statistic": { "title": "Statistic", "description": "How the datapoints of one period become one value.", "type": "string", "minLength": 1, "default": "Average", "examples": ["Average", "Sum", "Minimum", "Maximum", "SampleCount", "p99"] }, "period": { "title": "Period", "description": "The length of one period: 1s, 5s, 10s, 30s or whole minutes.", "unit": "a duration in s, m, h or d", "type": "string", "pattern": "^[1-9][0-9]*[smhd]$", "default": "5m", "examples": ["1m", "5m"] }, "label": { "title": "Label", "description": "What the legend calls the line; of lines under metrics the key, unless this says otherwise. Empty: AWS's own words.", "type": "string", "examples": ["Error rate"] }, "id": { "title": "Id", "description": "What expressions call the line; under metrics the key, where an expression names it. Begins with a lower-case letter. Empty: none.", "type": "string", "pattern": "^([a-z][A-Za-z0-9_]*)?$", "examples": ["errors"] }, "color": { "title": "Colour", "description": "Six hexadecimal digits: AWS takes no colour by its name.", "type": "string", "pattern": "^#[0-9A-Fa-f]{6}$", "examples": ["#d62728"] }, "yAxis": { "title": "Y axis", "description": "The axis that the line is drawn against.", "enum": ["left", "right"], "default": "left", "examples": ["right"] }, "visible": { "title": "Visible", "description": "Whether the line is drawn; one that is not may be named by expressions.", "type": "boolean", "default": true, "examples": [false] }, "region": { "title": "Region", "description": "Another region than the stack's.", "type": "string", "minLength": 1, "examples": ["us-east-1"] }, "account": { "title": "Account", "description": "Another account, which shares its metrics with this one.", "type": "string", "pattern": "^[0-9]{12}$", "examples": ["210987654321"] }, "metrics": { "title": "Metrics", "description": "Lines by label, in the order in which they are written. Statistic and period of the widget hold for lines without their own.", "type": "object", "minProperties": 0, "maxProperties": 500, "additionalProperties": { "$ref": "#/definitions/line" }, "examples": [{ "Sent": { "metric": { "namespace": "AWS/SES", "name": "Send" }, "statistic": "Sum" }, "Bounced": { "metric": { "namespace": "AWS/SES", "name": "Bounce" }, "statistic": "Sum" } }] }, "logs": { "title": "Logs", "description": "A query of CloudWatch Logs Insights. It runs, and is paid for, whenever somebody opens the dashboard.", "type": "object", "required": ["groups", "query"], "additionalProperties": false, "properties": { "groups": { "title": "Groups", "description": "Names of log groups.", "type": "array", "minItems": 0, "maxItems": 50, "items": { "type": "string", "minLength": 1, "maxLength": 512 }, "examples": [["/aws/elasticbeanstalk/rt-orders-api-prod-v2/var/log/web.stdout.log"]] }, "query": { "title": "Query", "description": "The query, without SOURCE.", "type": "string", "maxLength": 1e4, "examples": ["fields @timestamp, @message | filter @message like /ERROR/ | sort @timestamp desc | limit 20"] }, "view": { "title": "View", "description": "How the result is shown.", "enum": ["table", "timeSeries", "bar", "pie"], "default": "table", "examples": ["table"] } }, "examples": [{ "groups": ["/aws/elasticbeanstalk/rt-orders-api-prod-v2/var/log/web.stdout.log"], "query": "fields @timestamp, @message | filter @message like /ERROR/ | sort @timestamp desc | limit 20" }] }, "status": { "title": "Status", "description": "The states of these alarms, composite ones too: names, patterns (* is any text) or ARNs.", "type": ["string", "array"], "minLength": 1, "minItems": 0, "items": { "type": "string", "minLength": 1 }, "examples": ["TMS-Sync-*", ["Orders-API-High-CPU"]] }, "text": { "title": "Text", "description": "Markdown.", "type": "string", "examples": ["## Runbooks"] }, "raw": { "title": "Raw", "description": "The widget as AWS writes it: for types that have no words here.", "type": "object", "required": ["type"], "additionalProperties": false, "properties": { "type": { "title": "Type", "description": "AWS's word for the widget.", "type": "string", "minLength": 1, "examples": ["explorer"] }, "properties": { "title": "Properties", "description": "What AWS takes for a widget of this type.", "type": "object", "default": {}, "examples": [{ "title": "Instances" }] } }, "examples": [{ "type": "explorer", "properties": { "title": "Instances" } }] }, "thresholds": { "title": "Thresholds", "description": "Horizontal lines: by label, or those of these alarms. In the place of the alarms' own lines; {} draws none.", "type": ["string", "array", "object"], "minLength": 1, "items": { "type": "string", "minLength": 1 }, "additionalProperties": { "$ref": "#/definitions/thresholdOrValue" }, "examples": [{ "limit": 80 }, { "limit": { "value": 80, "color": "#d62728" } }, "SES-High-*"] }, "view": { "title": "View", "description": "How the lines are shown.", "enum": ["timeSeries", "singleValue", "gauge", "bar", "pie", "table"], "default": "timeSeries", "examples": ["singleValue"] }, "stacked": { "title": "Stacked", "description": "Whether lines are drawn on top of each other.", "type": "boolean", "default": false, "examples": [true] }, "legend": { "title": "Legend", "description": "Where the legend stands.", "enum": ["bottom", "right", "hidden"], "default": "bottom", "examples": ["right"] }, "axes": { "title": "Axes", "description": "The two axes. A gauge needs min and max of the left one.", "type": "object", "additionalProperties": false, "properties": { "left": { "title": "Left", "description": "The left axis.", "$ref": "#/definitions/axis" }, "right": { "title": "Right", "description": "The right axis.", "$ref": "#/definitions/axis" } }, "default": {}, "examples": [{ "left": { "min": 0, "max": 100 } }] }, "more": { "title": "More", "description": "Further properties of the widget, as AWS writes them.", "type": "object", "default": {}, "examples": [{ "liveData": true }] } }, "examples": [{ "title": "CPU", "alarms": "*-High-CPU" }] }, "line": { "title": "Line", "description": "One line: a metric or an expression.", "type": "object", "additionalProperties": false, "properties": { "metric": { "title": "Metric", "description": "The metric that the line shows.", "$ref": "#/definitions/metric" }, "expression": { "title": "Expression", "description": "Metric math over the ids of other lines, a search or a query, in place of metric.", "type": "string", "minLength": 1, "examples": ["100 * errors / requests"] }, "statistic": { "title": "Statistic", "description": "How the datapoints of one period become one value.", "type": "string", "minLength": 1, "default": "Average", "examples": ["Average", "Sum", "Minimum", "Maximum", "SampleCount", "p99"] }, "period": { "title": "Period", "description": "The length of one period: 1s, 5s, 10s, 30s or whole minutes.", "unit": "a duration in s, m, h or d", "type": "string", "pattern": "^[1-9][0-9]*[smhd]$", "default": "5m", "examples": ["1m", "5m"] }, "label": { "title": "Label", "description": "What the legend calls the line; of lines under metrics the key, unless this says otherwise. Empty: AWS's own words.", "type": "string", "examples": ["Error rate"] }, "id": { "title": "Id", "description": "What expressions call the line; under metrics the key, where an expression names it. Begins with a lower-case letter. Empty: none.", "type": "string", "pattern": "^([a-z][A-Za-z0-9_]*)?$", "examples": ["errors"] }, "color": { "title": "Colour", "description": "Six hexadecimal digits: AWS takes no colour by its name.", "type": "string", "pattern": "^#[0-9A-Fa-f]{6}$", "examples": ["#d62728"] }, "yAxis": { "title": "Y axis", "description": "The axis that the line is drawn against.", "enum": ["left", "right"], "default": "left", "examples": ["right"] }, "visible": { "title": "Visible", "description": "Whether the line is drawn; one that is not may be named by expressions.", "type": "boolean", "default": true, "examples": [false] }, "region": { "title": "Region", "description": "Another region than the stack's.", "type": "string", "minLength": 1, "examples": ["us-east-1"] }, "account": { "title": "Account", "description": "Another account, which shares its metrics with this one.", "type": "string", "pattern": "^[0-9]{12}$", "examples": ["210987654321"] } }, "examples": [{ "metric": { "namespace": "AWS/SES", "name": "Send" }, "statistic": "Sum" }] }, "metric": { "title": "Metric", "description": "Which metric: namespace, name and dimensions.", "type": "object", "required": ["namespace", "name"], "additionalProperties": false, "properties": { "namespace": { "title": "Namespace", "description": "The metric's namespace.", "type": "string", "minLength": 1, "maxLength": 255, "examples": ["AWS/ElasticBeanstalk"] }, "name": { "title": "Name", "description": "The metric's name.", "type": "string", "minLength": 1, "maxLength": 255, "examples": ["ApplicationRequestsTotal"] }, "dimensions": { "title": "Dimensions", "description": "Dimensions by name: all that the metric has, or AWS finds nothing.", "type": "object", "maxProperties": 30, "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 1024 }, "default": {}, "examples": [{ "EnvironmentName": "rt-orders-api-prod-v2" }] } }, "examples": [{ "namespace": "AWS/ElasticBeanstalk", "name": "ApplicationRequestsTotal", "dimensions": { "EnvironmentName": "rt-orders-api-prod-v2" } }] }, "thresholdOrValue": { "title": "Threshold", "description": "The value of a line, or a line with its options; with to a band.", "type": ["number", "object"], "required": ["value"], "additionalProperties": false, "properties": { "value": { "title": "Value", "description": "Where the line is.", "unit": "the metric's", "type": "number", "examples": [80] }, "to": { "title": "To", "description": "The other edge of a band.", "unit": "the metric's", "type": "number", "examples": [90] }, "color": { "title": "Colour", "description": "Six hexadecimal digits: AWS takes no colour by its name.", "type": "string", "pattern": "^#[0-9A-Fa-f]{6}$", "examples": ["#d62728"] }, "fill": { "title": "Fill", "description": "Which side of the line is shaded.", "enum": ["none", "above", "below"], "default": "none", "examples": ["above"] }, "yAxis": { "title": "Y axis", "description": "The axis that the line belongs to.", "enum": ["left", "right"], "default": "left", "examples": ["right"] }, "visible": { "title": "Visible", "description": "Whether the line is drawn.", "type": "boolean", "default": true, "examples": [false] } }, "examples": [{ "value": 80, "color": "#d62728" }], "unit": "the metric's" }, "axis": { "title": "Axis", "description": "How one axis is drawn.", "type": "object", "additionalProperties": false, "properties": { "min": { "title": "Min", "description": "The lower end.", "unit": "the metric's", "type": "number", "examples": [0] }, "max": { "title": "Max", "description": "The upper end.", "unit": "the metric's", "type": "number", "examples": [100] }, "label": { "title": "Label", "description": "What stands beside the axis.", "type": "string", "default": "", "examples": ["%"] }, "showUnits": { "title": "Show units", "description": "Whether the unit stands beside the axis.", "type": "boolean", "default": true, "examples": [false] } }, "default": {}, "examples": [{ "min": 0, "max": 100 }] } } };
const pattern25 = new RegExp("^[A-Za-z0-9_-]+$", "u");
const schema22 = { "title": "Widget", "description": "One widget: alarms, metric, expression, metrics, logs, status, text or raw says what it shows.", "type": "object", "additionalProperties": false, "properties": { "title": { "title": "Title", "description": "What stands above the widget. Changes are told by it, so each has its own.", "type": "string", "default": "", "examples": ["Environment health"] }, "width": { "title": "Width", "description": "Columns of 24.", "unit": "columns", "type": "integer", "minimum": 1, "maximum": 24, "default": 12, "examples": [24] }, "height": { "title": "Height", "description": "Rows.", "unit": "rows", "type": "integer", "minimum": 1, "maximum": 1e3, "default": 6, "examples": [9] }, "at": { "title": "At", "description": "Where the widget stands. Without, it follows the one before: from left to right, then in a new row.", "type": "object", "required": ["x", "y"], "additionalProperties": false, "properties": { "x": { "title": "X", "description": "The column of its left edge, from 0.", "unit": "columns", "type": "integer", "minimum": 0, "maximum": 23, "examples": [0] }, "y": { "title": "Y", "description": "The row of its upper edge, from 0.", "unit": "rows", "type": "integer", "minimum": 0, "examples": [12] } }, "examples": [{ "x": 0, "y": 12 }] }, "alarms": { "title": "Alarms", "description": "One line for every alarm of the stack whose name fits (* is any text): its metric, statistic and period, labelled by service, with the alarms' thresholds.", "type": ["string", "array"], "minLength": 1, "minItems": 1, "items": { "type": "string", "minLength": 1 }, "examples": ["*-High-CPU", ["Orders-API-High-CPU"]] }, "each": { "title": "Each", "description": "A profile: the lines, or the log groups, once for every service that follows it. Its parameters and look-ups are filled in; lines are labelled by service.", "type": "string", "minLength": 1, "examples": ["beanstalk-api"] }, "metric": { "title": "Metric", "description": "The metric that the line shows.", "$ref": "#/definitions/metric" }, "expression": { "title": "Expression", "description": "Metric math over the ids of other lines, a search or a query, in place of metric.", "type": "string", "minLength": 1, "examples": ["100 * errors / requests"] }, "statistic": { "title": "Statistic", "description": "How the datapoints of one period become one value.", "type": "string", "minLength": 1, "default": "Average", "examples": ["Average", "Sum", "Minimum", "Maximum", "SampleCount", "p99"] }, "period": { "title": "Period", "description": "The length of one period: 1s, 5s, 10s, 30s or whole minutes.", "unit": "a duration in s, m, h or d", "type": "string", "pattern": "^[1-9][0-9]*[smhd]$", "default": "5m", "examples": ["1m", "5m"] }, "label": { "title": "Label", "description": "What the legend calls the line; of lines under metrics the key, unless this says otherwise. Empty: AWS's own words.", "type": "string", "examples": ["Error rate"] }, "id": { "title": "Id", "description": "What expressions call the line; under metrics the key, where an expression names it. Begins with a lower-case letter. Empty: none.", "type": "string", "pattern": "^([a-z][A-Za-z0-9_]*)?$", "examples": ["errors"] }, "color": { "title": "Colour", "description": "Six hexadecimal digits: AWS takes no colour by its name.", "type": "string", "pattern": "^#[0-9A-Fa-f]{6}$", "examples": ["#d62728"] }, "yAxis": { "title": "Y axis", "description": "The axis that the line is drawn against.", "enum": ["left", "right"], "default": "left", "examples": ["right"] }, "visible": { "title": "Visible", "description": "Whether the line is drawn; one that is not may be named by expressions.", "type": "boolean", "default": true, "examples": [false] }, "region": { "title": "Region", "description": "Another region than the stack's.", "type": "string", "minLength": 1, "examples": ["us-east-1"] }, "account": { "title": "Account", "description": "Another account, which shares its metrics with this one.", "type": "string", "pattern": "^[0-9]{12}$", "examples": ["210987654321"] }, "metrics": { "title": "Metrics", "description": "Lines by label, in the order in which they are written. Statistic and period of the widget hold for lines without their own.", "type": "object", "minProperties": 0, "maxProperties": 500, "additionalProperties": { "$ref": "#/definitions/line" }, "examples": [{ "Sent": { "metric": { "namespace": "AWS/SES", "name": "Send" }, "statistic": "Sum" }, "Bounced": { "metric": { "namespace": "AWS/SES", "name": "Bounce" }, "statistic": "Sum" } }] }, "logs": { "title": "Logs", "description": "A query of CloudWatch Logs Insights. It runs, and is paid for, whenever somebody opens the dashboard.", "type": "object", "required": ["groups", "query"], "additionalProperties": false, "properties": { "groups": { "title": "Groups", "description": "Names of log groups.", "type": "array", "minItems": 0, "maxItems": 50, "items": { "type": "string", "minLength": 1, "maxLength": 512 }, "examples": [["/aws/elasticbeanstalk/rt-orders-api-prod-v2/var/log/web.stdout.log"]] }, "query": { "title": "Query", "description": "The query, without SOURCE.", "type": "string", "maxLength": 1e4, "examples": ["fields @timestamp, @message | filter @message like /ERROR/ | sort @timestamp desc | limit 20"] }, "view": { "title": "View", "description": "How the result is shown.", "enum": ["table", "timeSeries", "bar", "pie"], "default": "table", "examples": ["table"] } }, "examples": [{ "groups": ["/aws/elasticbeanstalk/rt-orders-api-prod-v2/var/log/web.stdout.log"], "query": "fields @timestamp, @message | filter @message like /ERROR/ | sort @timestamp desc | limit 20" }] }, "status": { "title": "Status", "description": "The states of these alarms, composite ones too: names, patterns (* is any text) or ARNs.", "type": ["string", "array"], "minLength": 1, "minItems": 0, "items": { "type": "string", "minLength": 1 }, "examples": ["TMS-Sync-*", ["Orders-API-High-CPU"]] }, "text": { "title": "Text", "description": "Markdown.", "type": "string", "examples": ["## Runbooks"] }, "raw": { "title": "Raw", "description": "The widget as AWS writes it: for types that have no words here.", "type": "object", "required": ["type"], "additionalProperties": false, "properties": { "type": { "title": "Type", "description": "AWS's word for the widget.", "type": "string", "minLength": 1, "examples": ["explorer"] }, "properties": { "title": "Properties", "description": "What AWS takes for a widget of this type.", "type": "object", "default": {}, "examples": [{ "title": "Instances" }] } }, "examples": [{ "type": "explorer", "properties": { "title": "Instances" } }] }, "thresholds": { "title": "Thresholds", "description": "Horizontal lines: by label, or those of these alarms. In the place of the alarms' own lines; {} draws none.", "type": ["string", "array", "object"], "minLength": 1, "items": { "type": "string", "minLength": 1 }, "additionalProperties": { "$ref": "#/definitions/thresholdOrValue" }, "examples": [{ "limit": 80 }, { "limit": { "value": 80, "color": "#d62728" } }, "SES-High-*"] }, "view": { "title": "View", "description": "How the lines are shown.", "enum": ["timeSeries", "singleValue", "gauge", "bar", "pie", "table"], "default": "timeSeries", "examples": ["singleValue"] }, "stacked": { "title": "Stacked", "description": "Whether lines are drawn on top of each other.", "type": "boolean", "default": false, "examples": [true] }, "legend": { "title": "Legend", "description": "Where the legend stands.", "enum": ["bottom", "right", "hidden"], "default": "bottom", "examples": ["right"] }, "axes": { "title": "Axes", "description": "The two axes. A gauge needs min and max of the left one.", "type": "object", "additionalProperties": false, "properties": { "left": { "title": "Left", "description": "The left axis.", "$ref": "#/definitions/axis" }, "right": { "title": "Right", "description": "The right axis.", "$ref": "#/definitions/axis" } }, "default": {}, "examples": [{ "left": { "min": 0, "max": 100 } }] }, "more": { "title": "More", "description": "Further properties of the widget, as AWS writes them.", "type": "object", "default": {}, "examples": [{ "liveData": true }] } }, "examples": [{ "title": "CPU", "alarms": "*-High-CPU" }] };
const schema23 = { "title": "Metric", "description": "Which metric: namespace, name and dimensions.", "type": "object", "required": ["namespace", "name"], "additionalProperties": false, "properties": { "namespace": { "title": "Namespace", "description": "The metric's namespace.", "type": "string", "minLength": 1, "maxLength": 255, "examples": ["AWS/ElasticBeanstalk"] }, "name": { "title": "Name", "description": "The metric's name.", "type": "string", "minLength": 1, "maxLength": 255, "examples": ["ApplicationRequestsTotal"] }, "dimensions": { "title": "Dimensions", "description": "Dimensions by name: all that the metric has, or AWS finds nothing.", "type": "object", "maxProperties": 30, "additionalProperties": { "type": "string", "minLength": 1, "maxLength": 1024 }, "default": {}, "examples": [{ "EnvironmentName": "rt-orders-api-prod-v2" }] } }, "examples": [{ "namespace": "AWS/ElasticBeanstalk", "name": "ApplicationRequestsTotal", "dimensions": { "EnvironmentName": "rt-orders-api-prod-v2" } }] };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.namespace === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "namespace" }, message: "must have required property 'namespace'", schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "namespace" || key0 === "name" || key0 === "dimensions")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema23, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.namespace !== void 0) {
      let data0 = data.namespace;
      if (typeof data0 === "string") {
        if (func3(data0) > 255) {
          const err3 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema23.properties.namespace, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func3(data0) < 1) {
          const err4 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema23.properties.namespace, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.namespace.type, parentSchema: schema23.properties.namespace, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func3(data1) > 255) {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema23.properties.name, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func3(data1) < 1) {
          const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema23.properties.name, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.name.type, parentSchema: schema23.properties.name, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.dimensions !== void 0) {
      let data2 = data.dimensions;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length > 30) {
          const err9 = { instancePath: instancePath + "/dimensions", schemaPath: "#/properties/dimensions/maxProperties", keyword: "maxProperties", params: { limit: 30 }, message: "must NOT have more than 30 properties", schema: 30, parentSchema: schema23.properties.dimensions, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key1 in data2) {
          let data3 = data2[key1];
          if (typeof data3 === "string") {
            if (func3(data3) > 1024) {
              const err10 = { instancePath: instancePath + "/dimensions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/dimensions/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema23.properties.dimensions.additionalProperties, data: data3 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (func3(data3) < 1) {
              const err11 = { instancePath: instancePath + "/dimensions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/dimensions/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema23.properties.dimensions.additionalProperties, data: data3 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/dimensions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/dimensions/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema23.properties.dimensions.additionalProperties.type, parentSchema: schema23.properties.dimensions.additionalProperties, data: data3 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/dimensions", schemaPath: "#/properties/dimensions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema23.properties.dimensions.type, parentSchema: schema23.properties.dimensions, data: data2 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
const schema24 = { "title": "Line", "description": "One line: a metric or an expression.", "type": "object", "additionalProperties": false, "properties": { "metric": { "title": "Metric", "description": "The metric that the line shows.", "$ref": "#/definitions/metric" }, "expression": { "title": "Expression", "description": "Metric math over the ids of other lines, a search or a query, in place of metric.", "type": "string", "minLength": 1, "examples": ["100 * errors / requests"] }, "statistic": { "title": "Statistic", "description": "How the datapoints of one period become one value.", "type": "string", "minLength": 1, "default": "Average", "examples": ["Average", "Sum", "Minimum", "Maximum", "SampleCount", "p99"] }, "period": { "title": "Period", "description": "The length of one period: 1s, 5s, 10s, 30s or whole minutes.", "unit": "a duration in s, m, h or d", "type": "string", "pattern": "^[1-9][0-9]*[smhd]$", "default": "5m", "examples": ["1m", "5m"] }, "label": { "title": "Label", "description": "What the legend calls the line; of lines under metrics the key, unless this says otherwise. Empty: AWS's own words.", "type": "string", "examples": ["Error rate"] }, "id": { "title": "Id", "description": "What expressions call the line; under metrics the key, where an expression names it. Begins with a lower-case letter. Empty: none.", "type": "string", "pattern": "^([a-z][A-Za-z0-9_]*)?$", "examples": ["errors"] }, "color": { "title": "Colour", "description": "Six hexadecimal digits: AWS takes no colour by its name.", "type": "string", "pattern": "^#[0-9A-Fa-f]{6}$", "examples": ["#d62728"] }, "yAxis": { "title": "Y axis", "description": "The axis that the line is drawn against.", "enum": ["left", "right"], "default": "left", "examples": ["right"] }, "visible": { "title": "Visible", "description": "Whether the line is drawn; one that is not may be named by expressions.", "type": "boolean", "default": true, "examples": [false] }, "region": { "title": "Region", "description": "Another region than the stack's.", "type": "string", "minLength": 1, "examples": ["us-east-1"] }, "account": { "title": "Account", "description": "Another account, which shares its metrics with this one.", "type": "string", "pattern": "^[0-9]{12}$", "examples": ["210987654321"] } }, "examples": [{ "metric": { "namespace": "AWS/SES", "name": "Send" }, "statistic": "Sum" }] };
const pattern26 = new RegExp("^[1-9][0-9]*[smhd]$", "u");
const pattern27 = new RegExp("^([a-z][A-Za-z0-9_]*)?$", "u");
const pattern28 = new RegExp("^#[0-9A-Fa-f]{6}$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema24.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema24, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.metric !== void 0) {
      if (!validate57(data.metric, { instancePath: instancePath + "/metric", parentData: data, parentDataProperty: "metric", rootData })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.expression !== void 0) {
      let data1 = data.expression;
      if (typeof data1 === "string") {
        if (func3(data1) < 1) {
          const err1 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema24.properties.expression, data: data1 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.expression.type, parentSchema: schema24.properties.expression, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.statistic !== void 0) {
      let data2 = data.statistic;
      if (typeof data2 === "string") {
        if (func3(data2) < 1) {
          const err3 = { instancePath: instancePath + "/statistic", schemaPath: "#/properties/statistic/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema24.properties.statistic, data: data2 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/statistic", schemaPath: "#/properties/statistic/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.statistic.type, parentSchema: schema24.properties.statistic, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.period !== void 0) {
      let data3 = data.period;
      if (typeof data3 === "string") {
        if (!pattern26.test(data3)) {
          const err5 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*[smhd]$" }, message: 'must match pattern "^[1-9][0-9]*[smhd]$"', schema: "^[1-9][0-9]*[smhd]$", parentSchema: schema24.properties.period, data: data3 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.period.type, parentSchema: schema24.properties.period, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      let data4 = data.label;
      if (typeof data4 !== "string") {
        const err7 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.label.type, parentSchema: schema24.properties.label, data: data4 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data5 = data.id;
      if (typeof data5 === "string") {
        if (!pattern27.test(data5)) {
          const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^([a-z][A-Za-z0-9_]*)?$" }, message: 'must match pattern "^([a-z][A-Za-z0-9_]*)?$"', schema: "^([a-z][A-Za-z0-9_]*)?$", parentSchema: schema24.properties.id, data: data5 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.id.type, parentSchema: schema24.properties.id, data: data5 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.color !== void 0) {
      let data6 = data.color;
      if (typeof data6 === "string") {
        if (!pattern28.test(data6)) {
          const err10 = { instancePath: instancePath + "/color", schemaPath: "#/properties/color/pattern", keyword: "pattern", params: { pattern: "^#[0-9A-Fa-f]{6}$" }, message: 'must match pattern "^#[0-9A-Fa-f]{6}$"', schema: "^#[0-9A-Fa-f]{6}$", parentSchema: schema24.properties.color, data: data6 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/color", schemaPath: "#/properties/color/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.color.type, parentSchema: schema24.properties.color, data: data6 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.yAxis !== void 0) {
      let data7 = data.yAxis;
      if (!(data7 === "left" || data7 === "right")) {
        const err12 = { instancePath: instancePath + "/yAxis", schemaPath: "#/properties/yAxis/enum", keyword: "enum", params: { allowedValues: schema24.properties.yAxis.enum }, message: "must be equal to one of the allowed values", schema: schema24.properties.yAxis.enum, parentSchema: schema24.properties.yAxis, data: data7 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.visible !== void 0) {
      let data8 = data.visible;
      if (typeof data8 !== "boolean") {
        const err13 = { instancePath: instancePath + "/visible", schemaPath: "#/properties/visible/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema24.properties.visible.type, parentSchema: schema24.properties.visible, data: data8 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.region !== void 0) {
      let data9 = data.region;
      if (typeof data9 === "string") {
        if (func3(data9) < 1) {
          const err14 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema24.properties.region, data: data9 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.region.type, parentSchema: schema24.properties.region, data: data9 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.account !== void 0) {
      let data10 = data.account;
      if (typeof data10 === "string") {
        if (!pattern5.test(data10)) {
          const err16 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"', schema: "^[0-9]{12}$", parentSchema: schema24.properties.account, data: data10 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.account.type, parentSchema: schema24.properties.account, data: data10 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
const schema25 = { "title": "Threshold", "description": "The value of a line, or a line with its options; with to a band.", "type": ["number", "object"], "required": ["value"], "additionalProperties": false, "properties": { "value": { "title": "Value", "description": "Where the line is.", "unit": "the metric's", "type": "number", "examples": [80] }, "to": { "title": "To", "description": "The other edge of a band.", "unit": "the metric's", "type": "number", "examples": [90] }, "color": { "title": "Colour", "description": "Six hexadecimal digits: AWS takes no colour by its name.", "type": "string", "pattern": "^#[0-9A-Fa-f]{6}$", "examples": ["#d62728"] }, "fill": { "title": "Fill", "description": "Which side of the line is shaded.", "enum": ["none", "above", "below"], "default": "none", "examples": ["above"] }, "yAxis": { "title": "Y axis", "description": "The axis that the line belongs to.", "enum": ["left", "right"], "default": "left", "examples": ["right"] }, "visible": { "title": "Visible", "description": "Whether the line is drawn.", "type": "boolean", "default": true, "examples": [false] } }, "examples": [{ "value": 80, "color": "#d62728" }], "unit": "the metric's" };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema25.type }, message: "must be number,object", schema: schema25.type, parentSchema: schema25, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'", schema: schema25.required, parentSchema: schema25, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "value" || key0 === "to" || key0 === "color" || key0 === "fill" || key0 === "yAxis" || key0 === "visible")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data0 = data.value;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema25.properties.value.type, parentSchema: schema25.properties.value, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema25.properties.to.type, parentSchema: schema25.properties.to, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.color !== void 0) {
      let data2 = data.color;
      if (typeof data2 === "string") {
        if (!pattern28.test(data2)) {
          const err5 = { instancePath: instancePath + "/color", schemaPath: "#/properties/color/pattern", keyword: "pattern", params: { pattern: "^#[0-9A-Fa-f]{6}$" }, message: 'must match pattern "^#[0-9A-Fa-f]{6}$"', schema: "^#[0-9A-Fa-f]{6}$", parentSchema: schema25.properties.color, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/color", schemaPath: "#/properties/color/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.color.type, parentSchema: schema25.properties.color, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.fill !== void 0) {
      let data3 = data.fill;
      if (!(data3 === "none" || data3 === "above" || data3 === "below")) {
        const err7 = { instancePath: instancePath + "/fill", schemaPath: "#/properties/fill/enum", keyword: "enum", params: { allowedValues: schema25.properties.fill.enum }, message: "must be equal to one of the allowed values", schema: schema25.properties.fill.enum, parentSchema: schema25.properties.fill, data: data3 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.yAxis !== void 0) {
      let data4 = data.yAxis;
      if (!(data4 === "left" || data4 === "right")) {
        const err8 = { instancePath: instancePath + "/yAxis", schemaPath: "#/properties/yAxis/enum", keyword: "enum", params: { allowedValues: schema25.properties.yAxis.enum }, message: "must be equal to one of the allowed values", schema: schema25.properties.yAxis.enum, parentSchema: schema25.properties.yAxis, data: data4 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.visible !== void 0) {
      let data5 = data.visible;
      if (typeof data5 !== "boolean") {
        const err9 = { instancePath: instancePath + "/visible", schemaPath: "#/properties/visible/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema25.properties.visible.type, parentSchema: schema25.properties.visible, data: data5 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  }
  validate62.errors = vErrors;
  return errors === 0;
}
const schema26 = { "title": "Axis", "description": "How one axis is drawn.", "type": "object", "additionalProperties": false, "properties": { "min": { "title": "Min", "description": "The lower end.", "unit": "the metric's", "type": "number", "examples": [0] }, "max": { "title": "Max", "description": "The upper end.", "unit": "the metric's", "type": "number", "examples": [100] }, "label": { "title": "Label", "description": "What stands beside the axis.", "type": "string", "default": "", "examples": ["%"] }, "showUnits": { "title": "Show units", "description": "Whether the unit stands beside the axis.", "type": "boolean", "default": true, "examples": [false] } }, "default": {}, "examples": [{ "min": 0, "max": 100 }] };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "min" || key0 === "max" || key0 === "label" || key0 === "showUnits")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema26, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.min !== void 0) {
      let data0 = data.min;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema26.properties.min.type, parentSchema: schema26.properties.min, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.max !== void 0) {
      let data1 = data.max;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err2 = { instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema26.properties.max.type, parentSchema: schema26.properties.max, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      let data2 = data.label;
      if (typeof data2 !== "string") {
        const err3 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.properties.label.type, parentSchema: schema26.properties.label, data: data2 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.showUnits !== void 0) {
      let data3 = data.showUnits;
      if (typeof data3 !== "boolean") {
        const err4 = { instancePath: instancePath + "/showUnits", schemaPath: "#/properties/showUnits/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema26.properties.showUnits.type, parentSchema: schema26.properties.showUnits, data: data3 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema26.type, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema22.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema22, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.title.type, parentSchema: schema22.properties.title, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.width !== void 0) {
      let data1 = data.width;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err2 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema22.properties.width.type, parentSchema: schema22.properties.width, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 24 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 24 }, message: "must be <= 24", schema: 24, parentSchema: schema22.properties.width, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/width", schemaPath: "#/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema22.properties.width, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.height !== void 0) {
      let data2 = data.height;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err5 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema22.properties.height.type, parentSchema: schema22.properties.height, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e3 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000", schema: 1e3, parentSchema: schema22.properties.height, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/height", schemaPath: "#/properties/height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema22.properties.height, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.at !== void 0) {
      let data3 = data.at;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.x === void 0) {
          const err8 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/required", keyword: "required", params: { missingProperty: "x" }, message: "must have required property 'x'", schema: schema22.properties.at.required, parentSchema: schema22.properties.at, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data3.y === void 0) {
          const err9 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/required", keyword: "required", params: { missingProperty: "y" }, message: "must have required property 'y'", schema: schema22.properties.at.required, parentSchema: schema22.properties.at, data: data3 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key1 in data3) {
          if (!(key1 === "x" || key1 === "y")) {
            const err10 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema22.properties.at, data: data3 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data3.x !== void 0) {
          let data4 = data3.x;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err11 = { instancePath: instancePath + "/at/x", schemaPath: "#/properties/at/properties/x/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema22.properties.at.properties.x.type, parentSchema: schema22.properties.at.properties.x, data: data4 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 23 || isNaN(data4)) {
              const err12 = { instancePath: instancePath + "/at/x", schemaPath: "#/properties/at/properties/x/maximum", keyword: "maximum", params: { comparison: "<=", limit: 23 }, message: "must be <= 23", schema: 23, parentSchema: schema22.properties.at.properties.x, data: data4 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data4 < 0 || isNaN(data4)) {
              const err13 = { instancePath: instancePath + "/at/x", schemaPath: "#/properties/at/properties/x/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema22.properties.at.properties.x, data: data4 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
        if (data3.y !== void 0) {
          let data5 = data3.y;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err14 = { instancePath: instancePath + "/at/y", schemaPath: "#/properties/at/properties/y/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema22.properties.at.properties.y.type, parentSchema: schema22.properties.at.properties.y, data: data5 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 0 || isNaN(data5)) {
              const err15 = { instancePath: instancePath + "/at/y", schemaPath: "#/properties/at/properties/y/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema22.properties.at.properties.y, data: data5 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.properties.at.type, parentSchema: schema22.properties.at, data: data3 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.alarms !== void 0) {
      let data6 = data.alarms;
      if (typeof data6 !== "string" && !Array.isArray(data6)) {
        const err17 = { instancePath: instancePath + "/alarms", schemaPath: "#/properties/alarms/type", keyword: "type", params: { type: schema22.properties.alarms.type }, message: "must be string,array", schema: schema22.properties.alarms.type, parentSchema: schema22.properties.alarms, data: data6 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data6 === "string") {
        if (func3(data6) < 1) {
          const err18 = { instancePath: instancePath + "/alarms", schemaPath: "#/properties/alarms/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.alarms, data: data6 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err19 = { instancePath: instancePath + "/alarms", schemaPath: "#/properties/alarms/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema22.properties.alarms, data: data6 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 === "string") {
            if (func3(data7) < 1) {
              const err20 = { instancePath: instancePath + "/alarms/" + i0, schemaPath: "#/properties/alarms/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.alarms.items, data: data7 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/alarms/" + i0, schemaPath: "#/properties/alarms/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.alarms.items.type, parentSchema: schema22.properties.alarms.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      }
    }
    if (data.each !== void 0) {
      let data8 = data.each;
      if (typeof data8 === "string") {
        if (func3(data8) < 1) {
          const err22 = { instancePath: instancePath + "/each", schemaPath: "#/properties/each/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.each, data: data8 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/each", schemaPath: "#/properties/each/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.each.type, parentSchema: schema22.properties.each, data: data8 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.metric !== void 0) {
      if (!validate57(data.metric, { instancePath: instancePath + "/metric", parentData: data, parentDataProperty: "metric", rootData })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.expression !== void 0) {
      let data10 = data.expression;
      if (typeof data10 === "string") {
        if (func3(data10) < 1) {
          const err24 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.expression, data: data10 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/expression", schemaPath: "#/properties/expression/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.expression.type, parentSchema: schema22.properties.expression, data: data10 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.statistic !== void 0) {
      let data11 = data.statistic;
      if (typeof data11 === "string") {
        if (func3(data11) < 1) {
          const err26 = { instancePath: instancePath + "/statistic", schemaPath: "#/properties/statistic/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.statistic, data: data11 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/statistic", schemaPath: "#/properties/statistic/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.statistic.type, parentSchema: schema22.properties.statistic, data: data11 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.period !== void 0) {
      let data12 = data.period;
      if (typeof data12 === "string") {
        if (!pattern26.test(data12)) {
          const err28 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*[smhd]$" }, message: 'must match pattern "^[1-9][0-9]*[smhd]$"', schema: "^[1-9][0-9]*[smhd]$", parentSchema: schema22.properties.period, data: data12 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/period", schemaPath: "#/properties/period/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.period.type, parentSchema: schema22.properties.period, data: data12 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      let data13 = data.label;
      if (typeof data13 !== "string") {
        const err30 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.label.type, parentSchema: schema22.properties.label, data: data13 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data14 = data.id;
      if (typeof data14 === "string") {
        if (!pattern27.test(data14)) {
          const err31 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^([a-z][A-Za-z0-9_]*)?$" }, message: 'must match pattern "^([a-z][A-Za-z0-9_]*)?$"', schema: "^([a-z][A-Za-z0-9_]*)?$", parentSchema: schema22.properties.id, data: data14 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.id.type, parentSchema: schema22.properties.id, data: data14 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.color !== void 0) {
      let data15 = data.color;
      if (typeof data15 === "string") {
        if (!pattern28.test(data15)) {
          const err33 = { instancePath: instancePath + "/color", schemaPath: "#/properties/color/pattern", keyword: "pattern", params: { pattern: "^#[0-9A-Fa-f]{6}$" }, message: 'must match pattern "^#[0-9A-Fa-f]{6}$"', schema: "^#[0-9A-Fa-f]{6}$", parentSchema: schema22.properties.color, data: data15 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/color", schemaPath: "#/properties/color/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.color.type, parentSchema: schema22.properties.color, data: data15 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.yAxis !== void 0) {
      let data16 = data.yAxis;
      if (!(data16 === "left" || data16 === "right")) {
        const err35 = { instancePath: instancePath + "/yAxis", schemaPath: "#/properties/yAxis/enum", keyword: "enum", params: { allowedValues: schema22.properties.yAxis.enum }, message: "must be equal to one of the allowed values", schema: schema22.properties.yAxis.enum, parentSchema: schema22.properties.yAxis, data: data16 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.visible !== void 0) {
      let data17 = data.visible;
      if (typeof data17 !== "boolean") {
        const err36 = { instancePath: instancePath + "/visible", schemaPath: "#/properties/visible/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema22.properties.visible.type, parentSchema: schema22.properties.visible, data: data17 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.region !== void 0) {
      let data18 = data.region;
      if (typeof data18 === "string") {
        if (func3(data18) < 1) {
          const err37 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.region, data: data18 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      } else {
        const err38 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.region.type, parentSchema: schema22.properties.region, data: data18 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.account !== void 0) {
      let data19 = data.account;
      if (typeof data19 === "string") {
        if (!pattern5.test(data19)) {
          const err39 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"', schema: "^[0-9]{12}$", parentSchema: schema22.properties.account, data: data19 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      } else {
        const err40 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.account.type, parentSchema: schema22.properties.account, data: data19 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.metrics !== void 0) {
      let data20 = data.metrics;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (Object.keys(data20).length > 500) {
          const err41 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/maxProperties", keyword: "maxProperties", params: { limit: 500 }, message: "must NOT have more than 500 properties", schema: 500, parentSchema: schema22.properties.metrics, data: data20 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (Object.keys(data20).length < 0) {
          const err42 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/minProperties", keyword: "minProperties", params: { limit: 0 }, message: "must NOT have fewer than 0 properties", schema: 0, parentSchema: schema22.properties.metrics, data: data20 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        for (const key2 in data20) {
          if (!validate59(data20[key2], { instancePath: instancePath + "/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data20, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.properties.metrics.type, parentSchema: schema22.properties.metrics, data: data20 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.logs !== void 0) {
      let data22 = data.logs;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (data22.groups === void 0) {
          const err44 = { instancePath: instancePath + "/logs", schemaPath: "#/properties/logs/required", keyword: "required", params: { missingProperty: "groups" }, message: "must have required property 'groups'", schema: schema22.properties.logs.required, parentSchema: schema22.properties.logs, data: data22 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (data22.query === void 0) {
          const err45 = { instancePath: instancePath + "/logs", schemaPath: "#/properties/logs/required", keyword: "required", params: { missingProperty: "query" }, message: "must have required property 'query'", schema: schema22.properties.logs.required, parentSchema: schema22.properties.logs, data: data22 };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        for (const key3 in data22) {
          if (!(key3 === "groups" || key3 === "query" || key3 === "view")) {
            const err46 = { instancePath: instancePath + "/logs", schemaPath: "#/properties/logs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema22.properties.logs, data: data22 };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data22.groups !== void 0) {
          let data23 = data22.groups;
          if (Array.isArray(data23)) {
            if (data23.length > 50) {
              const err47 = { instancePath: instancePath + "/logs/groups", schemaPath: "#/properties/logs/properties/groups/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema22.properties.logs.properties.groups, data: data23 };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            if (data23.length < 0) {
              const err48 = { instancePath: instancePath + "/logs/groups", schemaPath: "#/properties/logs/properties/groups/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items", schema: 0, parentSchema: schema22.properties.logs.properties.groups, data: data23 };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            const len1 = data23.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data24 = data23[i1];
              if (typeof data24 === "string") {
                if (func3(data24) > 512) {
                  const err49 = { instancePath: instancePath + "/logs/groups/" + i1, schemaPath: "#/properties/logs/properties/groups/items/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters", schema: 512, parentSchema: schema22.properties.logs.properties.groups.items, data: data24 };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
                if (func3(data24) < 1) {
                  const err50 = { instancePath: instancePath + "/logs/groups/" + i1, schemaPath: "#/properties/logs/properties/groups/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.logs.properties.groups.items, data: data24 };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              } else {
                const err51 = { instancePath: instancePath + "/logs/groups/" + i1, schemaPath: "#/properties/logs/properties/groups/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.logs.properties.groups.items.type, parentSchema: schema22.properties.logs.properties.groups.items, data: data24 };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/logs/groups", schemaPath: "#/properties/logs/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema22.properties.logs.properties.groups.type, parentSchema: schema22.properties.logs.properties.groups, data: data23 };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data22.query !== void 0) {
          let data25 = data22.query;
          if (typeof data25 === "string") {
            if (func3(data25) > 1e4) {
              const err53 = { instancePath: instancePath + "/logs/query", schemaPath: "#/properties/logs/properties/query/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters", schema: 1e4, parentSchema: schema22.properties.logs.properties.query, data: data25 };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
          } else {
            const err54 = { instancePath: instancePath + "/logs/query", schemaPath: "#/properties/logs/properties/query/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.logs.properties.query.type, parentSchema: schema22.properties.logs.properties.query, data: data25 };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data22.view !== void 0) {
          let data26 = data22.view;
          if (!(data26 === "table" || data26 === "timeSeries" || data26 === "bar" || data26 === "pie")) {
            const err55 = { instancePath: instancePath + "/logs/view", schemaPath: "#/properties/logs/properties/view/enum", keyword: "enum", params: { allowedValues: schema22.properties.logs.properties.view.enum }, message: "must be equal to one of the allowed values", schema: schema22.properties.logs.properties.view.enum, parentSchema: schema22.properties.logs.properties.view, data: data26 };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
      } else {
        const err56 = { instancePath: instancePath + "/logs", schemaPath: "#/properties/logs/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.properties.logs.type, parentSchema: schema22.properties.logs, data: data22 };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data27 = data.status;
      if (typeof data27 !== "string" && !Array.isArray(data27)) {
        const err57 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: schema22.properties.status.type }, message: "must be string,array", schema: schema22.properties.status.type, parentSchema: schema22.properties.status, data: data27 };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
      if (typeof data27 === "string") {
        if (func3(data27) < 1) {
          const err58 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.status, data: data27 };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
      }
      if (Array.isArray(data27)) {
        if (data27.length < 0) {
          const err59 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items", schema: 0, parentSchema: schema22.properties.status, data: data27 };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
        const len2 = data27.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data28 = data27[i2];
          if (typeof data28 === "string") {
            if (func3(data28) < 1) {
              const err60 = { instancePath: instancePath + "/status/" + i2, schemaPath: "#/properties/status/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.status.items, data: data28 };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          } else {
            const err61 = { instancePath: instancePath + "/status/" + i2, schemaPath: "#/properties/status/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.status.items.type, parentSchema: schema22.properties.status.items, data: data28 };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
      }
    }
    if (data.text !== void 0) {
      let data29 = data.text;
      if (typeof data29 !== "string") {
        const err62 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.text.type, parentSchema: schema22.properties.text, data: data29 };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.raw !== void 0) {
      let data30 = data.raw;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        if (data30.type === void 0) {
          const err63 = { instancePath: instancePath + "/raw", schemaPath: "#/properties/raw/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema22.properties.raw.required, parentSchema: schema22.properties.raw, data: data30 };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        for (const key4 in data30) {
          if (!(key4 === "type" || key4 === "properties")) {
            const err64 = { instancePath: instancePath + "/raw", schemaPath: "#/properties/raw/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema22.properties.raw, data: data30 };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data30.type !== void 0) {
          let data31 = data30.type;
          if (typeof data31 === "string") {
            if (func3(data31) < 1) {
              const err65 = { instancePath: instancePath + "/raw/type", schemaPath: "#/properties/raw/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.raw.properties.type, data: data31 };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          } else {
            const err66 = { instancePath: instancePath + "/raw/type", schemaPath: "#/properties/raw/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.raw.properties.type.type, parentSchema: schema22.properties.raw.properties.type, data: data31 };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data30.properties !== void 0) {
          let data32 = data30.properties;
          if (!(data32 && typeof data32 == "object" && !Array.isArray(data32))) {
            const err67 = { instancePath: instancePath + "/raw/properties", schemaPath: "#/properties/raw/properties/properties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.properties.raw.properties.properties.type, parentSchema: schema22.properties.raw.properties.properties, data: data32 };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
      } else {
        const err68 = { instancePath: instancePath + "/raw", schemaPath: "#/properties/raw/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.properties.raw.type, parentSchema: schema22.properties.raw, data: data30 };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.thresholds !== void 0) {
      let data33 = data.thresholds;
      if ((!data33 || typeof data33 != "object") && typeof data33 !== "string") {
        const err69 = { instancePath: instancePath + "/thresholds", schemaPath: "#/properties/thresholds/type", keyword: "type", params: { type: schema22.properties.thresholds.type }, message: "must be string,array,object", schema: schema22.properties.thresholds.type, parentSchema: schema22.properties.thresholds, data: data33 };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
      if (typeof data33 === "string") {
        if (func3(data33) < 1) {
          const err70 = { instancePath: instancePath + "/thresholds", schemaPath: "#/properties/thresholds/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.thresholds, data: data33 };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
      }
      if (Array.isArray(data33)) {
        const len3 = data33.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data34 = data33[i3];
          if (typeof data34 === "string") {
            if (func3(data34) < 1) {
              const err71 = { instancePath: instancePath + "/thresholds/" + i3, schemaPath: "#/properties/thresholds/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22.properties.thresholds.items, data: data34 };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
          } else {
            const err72 = { instancePath: instancePath + "/thresholds/" + i3, schemaPath: "#/properties/thresholds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.properties.thresholds.items.type, parentSchema: schema22.properties.thresholds.items, data: data34 };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
      }
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        for (const key5 in data33) {
          if (!validate62(data33[key5], { instancePath: instancePath + "/thresholds/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data33, parentDataProperty: key5, rootData })) {
            vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.view !== void 0) {
      let data36 = data.view;
      if (!(data36 === "timeSeries" || data36 === "singleValue" || data36 === "gauge" || data36 === "bar" || data36 === "pie" || data36 === "table")) {
        const err73 = { instancePath: instancePath + "/view", schemaPath: "#/properties/view/enum", keyword: "enum", params: { allowedValues: schema22.properties.view.enum }, message: "must be equal to one of the allowed values", schema: schema22.properties.view.enum, parentSchema: schema22.properties.view, data: data36 };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
    }
    if (data.stacked !== void 0) {
      let data37 = data.stacked;
      if (typeof data37 !== "boolean") {
        const err74 = { instancePath: instancePath + "/stacked", schemaPath: "#/properties/stacked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema22.properties.stacked.type, parentSchema: schema22.properties.stacked, data: data37 };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
    }
    if (data.legend !== void 0) {
      let data38 = data.legend;
      if (!(data38 === "bottom" || data38 === "right" || data38 === "hidden")) {
        const err75 = { instancePath: instancePath + "/legend", schemaPath: "#/properties/legend/enum", keyword: "enum", params: { allowedValues: schema22.properties.legend.enum }, message: "must be equal to one of the allowed values", schema: schema22.properties.legend.enum, parentSchema: schema22.properties.legend, data: data38 };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
    }
    if (data.axes !== void 0) {
      let data39 = data.axes;
      if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
        for (const key6 in data39) {
          if (!(key6 === "left" || key6 === "right")) {
            const err76 = { instancePath: instancePath + "/axes", schemaPath: "#/properties/axes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema22.properties.axes, data: data39 };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
        if (data39.left !== void 0) {
          if (!validate64(data39.left, { instancePath: instancePath + "/axes/left", parentData: data39, parentDataProperty: "left", rootData })) {
            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
            errors = vErrors.length;
          }
        }
        if (data39.right !== void 0) {
          if (!validate64(data39.right, { instancePath: instancePath + "/axes/right", parentData: data39, parentDataProperty: "right", rootData })) {
            vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err77 = { instancePath: instancePath + "/axes", schemaPath: "#/properties/axes/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.properties.axes.type, parentSchema: schema22.properties.axes, data: data39 };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
    }
    if (data.more !== void 0) {
      let data42 = data.more;
      if (!(data42 && typeof data42 == "object" && !Array.isArray(data42))) {
        const err78 = { instancePath: instancePath + "/more", schemaPath: "#/properties/more/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.properties.more.type, parentSchema: schema22.properties.more, data: data42 };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
  } else {
    const err79 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err79];
    } else {
      vErrors.push(err79);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dashboard === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dashboard" }, message: "must have required property 'dashboard'", schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.widgets === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "widgets" }, message: "must have required property 'widgets'", schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "dashboard" || key0 === "start" || key0 === "end" || key0 === "periodOverride" || key0 === "variables" || key0 === "widgets" || key0 === "protected" || key0 === "adopt")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.dashboard !== void 0) {
      let data0 = data.dashboard;
      if (typeof data0 === "string") {
        if (func3(data0) > 255) {
          const err3 = { instancePath: instancePath + "/dashboard", schemaPath: "#/properties/dashboard/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema21.properties.dashboard, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern25.test(data0)) {
          const err4 = { instancePath: instancePath + "/dashboard", schemaPath: "#/properties/dashboard/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"', schema: "^[A-Za-z0-9_-]+$", parentSchema: schema21.properties.dashboard, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/dashboard", schemaPath: "#/properties/dashboard/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.dashboard.type, parentSchema: schema21.properties.dashboard, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.start !== void 0) {
      let data1 = data.start;
      if (typeof data1 === "string") {
        if (func3(data1) < 1) {
          const err6 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema21.properties.start, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.start.type, parentSchema: schema21.properties.start, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.end !== void 0) {
      let data2 = data.end;
      if (typeof data2 === "string") {
        if (func3(data2) < 1) {
          const err8 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema21.properties.end, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.end.type, parentSchema: schema21.properties.end, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.periodOverride !== void 0) {
      let data3 = data.periodOverride;
      if (!(data3 === "auto" || data3 === "inherit")) {
        const err10 = { instancePath: instancePath + "/periodOverride", schemaPath: "#/properties/periodOverride/enum", keyword: "enum", params: { allowedValues: schema21.properties.periodOverride.enum }, message: "must be equal to one of the allowed values", schema: schema21.properties.periodOverride.enum, parentSchema: schema21.properties.periodOverride, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.variables !== void 0) {
      let data4 = data.variables;
      if (Array.isArray(data4)) {
        if (data4.length > 25) {
          const err11 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/maxItems", keyword: "maxItems", params: { limit: 25 }, message: "must NOT have more than 25 items", schema: 25, parentSchema: schema21.properties.variables, data: data4 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
            const err12 = { instancePath: instancePath + "/variables/" + i0, schemaPath: "#/properties/variables/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.properties.variables.items.type, parentSchema: schema21.properties.variables.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema21.properties.variables.type, parentSchema: schema21.properties.variables, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.widgets !== void 0) {
      let data6 = data.widgets;
      if (Array.isArray(data6)) {
        if (data6.length > 500) {
          const err14 = { instancePath: instancePath + "/widgets", schemaPath: "#/properties/widgets/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items", schema: 500, parentSchema: schema21.properties.widgets, data: data6 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate56(data6[i1], { instancePath: instancePath + "/widgets/" + i1, parentData: data6, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/widgets", schemaPath: "#/properties/widgets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema21.properties.widgets.type, parentSchema: schema21.properties.widgets, data: data6 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.protected !== void 0) {
      let data8 = data.protected;
      if (typeof data8 !== "boolean") {
        const err16 = { instancePath: instancePath + "/protected", schemaPath: "#/properties/protected/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema21.properties.protected.type, parentSchema: schema21.properties.protected, data: data8 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.adopt !== void 0) {
      let data9 = data.adopt;
      if (typeof data9 !== "boolean") {
        const err17 = { instancePath: instancePath + "/adopt", schemaPath: "#/properties/adopt/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema21.properties.adopt.type, parentSchema: schema21.properties.adopt, data: data9 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
const environment_settings = validate68;
const schema27 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Environment", "description": "Settings of an Elastic Beanstalk environment. What is not said is left as it is.", "type": "object", "additionalProperties": false, "examples": [{ "health": "enhanced", "logs": { "stream": true, "retention": "7d" } }], "properties": { "health": { "title": "Health", "description": "The kind of health reporting. Another one restarts the environment.", "enum": [null, "basic", "enhanced"], "default": null, "examples": ["enhanced"] }, "healthMetrics": { "title": "Health metrics", "description": "The metrics that Beanstalk publishes besides EnvironmentHealth, every minute; all others are not published. Each is charged as a custom metric. Needs enhanced health.", "type": ["null", "object"], "additionalProperties": false, "default": null, "examples": [{ "environment": ["ApplicationRequests5xx", "ApplicationLatencyP99"] }], "properties": { "environment": { "title": "Of the environment", "description": "Metrics of the whole environment.", "type": "array", "uniqueItems": true, "items": { "type": "string", "enum": ["ApplicationLatencyP10", "ApplicationLatencyP50", "ApplicationLatencyP75", "ApplicationLatencyP85", "ApplicationLatencyP90", "ApplicationLatencyP95", "ApplicationLatencyP99", "ApplicationLatencyP99.9", "ApplicationRequests2xx", "ApplicationRequests3xx", "ApplicationRequests4xx", "ApplicationRequests5xx", "ApplicationRequestsTotal", "InstancesDegraded", "InstancesInfo", "InstancesNoData", "InstancesOk", "InstancesPending", "InstancesSevere", "InstancesUnknown", "InstancesWarning"] }, "default": [], "examples": [["ApplicationRequests5xx", "ApplicationLatencyP99"]] }, "instance": { "title": "Of each instance", "description": "Metrics of each instance: a new instance is a new metric.", "type": "array", "uniqueItems": true, "items": { "type": "string", "enum": ["ApplicationLatencyP10", "ApplicationLatencyP50", "ApplicationLatencyP75", "ApplicationLatencyP85", "ApplicationLatencyP90", "ApplicationLatencyP95", "ApplicationLatencyP99", "ApplicationLatencyP99.9", "ApplicationRequests2xx", "ApplicationRequests3xx", "ApplicationRequests4xx", "ApplicationRequests5xx", "ApplicationRequestsTotal", "CPUIdle", "CPUIowait", "CPUIrq", "CPUNice", "CPUSoftirq", "CPUSystem", "CPUUser", "InstanceHealth", "LoadAverage1min", "LoadAverage5min", "RootFilesystemUtil"] }, "default": [], "examples": [["RootFilesystemUtil"]] } } }, "logs": { "title": "Logs", "description": "Log files of the instances, streamed to CloudWatch Logs under /aws/elasticbeanstalk/<environment>.", "type": ["null", "object"], "additionalProperties": false, "default": null, "examples": [{ "stream": true, "retention": "7d", "deleteWithEnvironment": false }], "properties": { "stream": { "title": "Stream", "description": "Whether log files are streamed.", "type": ["null", "boolean"], "default": null, "examples": [true] }, "retention": { "title": "Retention", "description": "How long they are kept; Beanstalk sets it on the log groups, which nobody else should.", "enum": [null, "1d", "3d", "5d", "7d", "14d", "30d", "60d", "90d", "120d", "150d", "180d", "365d", "400d", "545d", "731d", "1827d", "3653d"], "default": null, "examples": ["7d"] }, "deleteWithEnvironment": { "title": "Delete with the environment", "description": "Whether the log groups go when the environment is terminated.", "type": ["null", "boolean"], "default": null, "examples": [false] } } }, "healthLogs": { "title": "Health logs", "description": "Changes of health, streamed to CloudWatch Logs as environment-health.log. Needs enhanced health.", "type": ["null", "object"], "additionalProperties": false, "default": null, "examples": [{ "stream": true, "retention": "7d", "deleteWithEnvironment": false }], "properties": { "stream": { "title": "Stream", "description": "Whether changes of health are streamed.", "type": ["null", "boolean"], "default": null, "examples": [true] }, "retention": { "title": "Retention", "description": "How long they are kept; Beanstalk sets it on the log groups, which nobody else should.", "enum": [null, "1d", "3d", "5d", "7d", "14d", "30d", "60d", "90d", "120d", "150d", "180d", "365d", "400d", "545d", "731d", "1827d", "3653d"], "default": null, "examples": ["7d"] }, "deleteWithEnvironment": { "title": "Delete with the environment", "description": "Whether the log groups go when the environment is terminated.", "type": ["null", "boolean"], "default": null, "examples": [false] } } } } };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "health" || key0 === "healthMetrics" || key0 === "logs" || key0 === "healthLogs")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema27, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.health !== void 0) {
      let data0 = data.health;
      if (!(data0 === null || data0 === "basic" || data0 === "enhanced")) {
        const err1 = { instancePath: instancePath + "/health", schemaPath: "#/properties/health/enum", keyword: "enum", params: { allowedValues: schema27.properties.health.enum }, message: "must be equal to one of the allowed values", schema: schema27.properties.health.enum, parentSchema: schema27.properties.health, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.healthMetrics !== void 0) {
      let data1 = data.healthMetrics;
      if (data1 !== null && !(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err2 = { instancePath: instancePath + "/healthMetrics", schemaPath: "#/properties/healthMetrics/type", keyword: "type", params: { type: schema27.properties.healthMetrics.type }, message: "must be null,object", schema: schema27.properties.healthMetrics.type, parentSchema: schema27.properties.healthMetrics, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(key1 === "environment" || key1 === "instance")) {
            const err3 = { instancePath: instancePath + "/healthMetrics", schemaPath: "#/properties/healthMetrics/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema27.properties.healthMetrics, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data1.environment !== void 0) {
          let data2 = data1.environment;
          if (Array.isArray(data2)) {
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (typeof data3 !== "string") {
                const err4 = { instancePath: instancePath + "/healthMetrics/environment/" + i0, schemaPath: "#/properties/healthMetrics/properties/environment/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.properties.healthMetrics.properties.environment.items.type, parentSchema: schema27.properties.healthMetrics.properties.environment.items, data: data3 };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
              if (!(data3 === "ApplicationLatencyP10" || data3 === "ApplicationLatencyP50" || data3 === "ApplicationLatencyP75" || data3 === "ApplicationLatencyP85" || data3 === "ApplicationLatencyP90" || data3 === "ApplicationLatencyP95" || data3 === "ApplicationLatencyP99" || data3 === "ApplicationLatencyP99.9" || data3 === "ApplicationRequests2xx" || data3 === "ApplicationRequests3xx" || data3 === "ApplicationRequests4xx" || data3 === "ApplicationRequests5xx" || data3 === "ApplicationRequestsTotal" || data3 === "InstancesDegraded" || data3 === "InstancesInfo" || data3 === "InstancesNoData" || data3 === "InstancesOk" || data3 === "InstancesPending" || data3 === "InstancesSevere" || data3 === "InstancesUnknown" || data3 === "InstancesWarning")) {
                const err5 = { instancePath: instancePath + "/healthMetrics/environment/" + i0, schemaPath: "#/properties/healthMetrics/properties/environment/items/enum", keyword: "enum", params: { allowedValues: schema27.properties.healthMetrics.properties.environment.items.enum }, message: "must be equal to one of the allowed values", schema: schema27.properties.healthMetrics.properties.environment.items.enum, parentSchema: schema27.properties.healthMetrics.properties.environment.items, data: data3 };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            let i1 = data2.length;
            let j0;
            if (i1 > 1) {
              const indices0 = {};
              for (; i1--; ) {
                let item0 = data2[i1];
                if (typeof item0 !== "string") {
                  continue;
                }
                if (typeof indices0[item0] == "number") {
                  j0 = indices0[item0];
                  const err6 = { instancePath: instancePath + "/healthMetrics/environment", schemaPath: "#/properties/healthMetrics/properties/environment/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema27.properties.healthMetrics.properties.environment, data: data2 };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                  break;
                }
                indices0[item0] = i1;
              }
            }
          } else {
            const err7 = { instancePath: instancePath + "/healthMetrics/environment", schemaPath: "#/properties/healthMetrics/properties/environment/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema27.properties.healthMetrics.properties.environment.type, parentSchema: schema27.properties.healthMetrics.properties.environment, data: data2 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.instance !== void 0) {
          let data4 = data1.instance;
          if (Array.isArray(data4)) {
            const len1 = data4.length;
            for (let i2 = 0; i2 < len1; i2++) {
              let data5 = data4[i2];
              if (typeof data5 !== "string") {
                const err8 = { instancePath: instancePath + "/healthMetrics/instance/" + i2, schemaPath: "#/properties/healthMetrics/properties/instance/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.properties.healthMetrics.properties.instance.items.type, parentSchema: schema27.properties.healthMetrics.properties.instance.items, data: data5 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if (!(data5 === "ApplicationLatencyP10" || data5 === "ApplicationLatencyP50" || data5 === "ApplicationLatencyP75" || data5 === "ApplicationLatencyP85" || data5 === "ApplicationLatencyP90" || data5 === "ApplicationLatencyP95" || data5 === "ApplicationLatencyP99" || data5 === "ApplicationLatencyP99.9" || data5 === "ApplicationRequests2xx" || data5 === "ApplicationRequests3xx" || data5 === "ApplicationRequests4xx" || data5 === "ApplicationRequests5xx" || data5 === "ApplicationRequestsTotal" || data5 === "CPUIdle" || data5 === "CPUIowait" || data5 === "CPUIrq" || data5 === "CPUNice" || data5 === "CPUSoftirq" || data5 === "CPUSystem" || data5 === "CPUUser" || data5 === "InstanceHealth" || data5 === "LoadAverage1min" || data5 === "LoadAverage5min" || data5 === "RootFilesystemUtil")) {
                const err9 = { instancePath: instancePath + "/healthMetrics/instance/" + i2, schemaPath: "#/properties/healthMetrics/properties/instance/items/enum", keyword: "enum", params: { allowedValues: schema27.properties.healthMetrics.properties.instance.items.enum }, message: "must be equal to one of the allowed values", schema: schema27.properties.healthMetrics.properties.instance.items.enum, parentSchema: schema27.properties.healthMetrics.properties.instance.items, data: data5 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            let i3 = data4.length;
            let j1;
            if (i3 > 1) {
              const indices1 = {};
              for (; i3--; ) {
                let item1 = data4[i3];
                if (typeof item1 !== "string") {
                  continue;
                }
                if (typeof indices1[item1] == "number") {
                  j1 = indices1[item1];
                  const err10 = { instancePath: instancePath + "/healthMetrics/instance", schemaPath: "#/properties/healthMetrics/properties/instance/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)", schema: true, parentSchema: schema27.properties.healthMetrics.properties.instance, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                  break;
                }
                indices1[item1] = i3;
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/healthMetrics/instance", schemaPath: "#/properties/healthMetrics/properties/instance/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema27.properties.healthMetrics.properties.instance.type, parentSchema: schema27.properties.healthMetrics.properties.instance, data: data4 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      }
    }
    if (data.logs !== void 0) {
      let data6 = data.logs;
      if (data6 !== null && !(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        const err12 = { instancePath: instancePath + "/logs", schemaPath: "#/properties/logs/type", keyword: "type", params: { type: schema27.properties.logs.type }, message: "must be null,object", schema: schema27.properties.logs.type, parentSchema: schema27.properties.logs, data: data6 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key2 in data6) {
          if (!(key2 === "stream" || key2 === "retention" || key2 === "deleteWithEnvironment")) {
            const err13 = { instancePath: instancePath + "/logs", schemaPath: "#/properties/logs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema27.properties.logs, data: data6 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data6.stream !== void 0) {
          let data7 = data6.stream;
          if (data7 !== null && typeof data7 !== "boolean") {
            const err14 = { instancePath: instancePath + "/logs/stream", schemaPath: "#/properties/logs/properties/stream/type", keyword: "type", params: { type: schema27.properties.logs.properties.stream.type }, message: "must be null,boolean", schema: schema27.properties.logs.properties.stream.type, parentSchema: schema27.properties.logs.properties.stream, data: data7 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data6.retention !== void 0) {
          let data8 = data6.retention;
          if (!(data8 === null || data8 === "1d" || data8 === "3d" || data8 === "5d" || data8 === "7d" || data8 === "14d" || data8 === "30d" || data8 === "60d" || data8 === "90d" || data8 === "120d" || data8 === "150d" || data8 === "180d" || data8 === "365d" || data8 === "400d" || data8 === "545d" || data8 === "731d" || data8 === "1827d" || data8 === "3653d")) {
            const err15 = { instancePath: instancePath + "/logs/retention", schemaPath: "#/properties/logs/properties/retention/enum", keyword: "enum", params: { allowedValues: schema27.properties.logs.properties.retention.enum }, message: "must be equal to one of the allowed values", schema: schema27.properties.logs.properties.retention.enum, parentSchema: schema27.properties.logs.properties.retention, data: data8 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data6.deleteWithEnvironment !== void 0) {
          let data9 = data6.deleteWithEnvironment;
          if (data9 !== null && typeof data9 !== "boolean") {
            const err16 = { instancePath: instancePath + "/logs/deleteWithEnvironment", schemaPath: "#/properties/logs/properties/deleteWithEnvironment/type", keyword: "type", params: { type: schema27.properties.logs.properties.deleteWithEnvironment.type }, message: "must be null,boolean", schema: schema27.properties.logs.properties.deleteWithEnvironment.type, parentSchema: schema27.properties.logs.properties.deleteWithEnvironment, data: data9 };
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
    if (data.healthLogs !== void 0) {
      let data10 = data.healthLogs;
      if (data10 !== null && !(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
        const err17 = { instancePath: instancePath + "/healthLogs", schemaPath: "#/properties/healthLogs/type", keyword: "type", params: { type: schema27.properties.healthLogs.type }, message: "must be null,object", schema: schema27.properties.healthLogs.type, parentSchema: schema27.properties.healthLogs, data: data10 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key3 in data10) {
          if (!(key3 === "stream" || key3 === "retention" || key3 === "deleteWithEnvironment")) {
            const err18 = { instancePath: instancePath + "/healthLogs", schemaPath: "#/properties/healthLogs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema27.properties.healthLogs, data: data10 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data10.stream !== void 0) {
          let data11 = data10.stream;
          if (data11 !== null && typeof data11 !== "boolean") {
            const err19 = { instancePath: instancePath + "/healthLogs/stream", schemaPath: "#/properties/healthLogs/properties/stream/type", keyword: "type", params: { type: schema27.properties.healthLogs.properties.stream.type }, message: "must be null,boolean", schema: schema27.properties.healthLogs.properties.stream.type, parentSchema: schema27.properties.healthLogs.properties.stream, data: data11 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data10.retention !== void 0) {
          let data12 = data10.retention;
          if (!(data12 === null || data12 === "1d" || data12 === "3d" || data12 === "5d" || data12 === "7d" || data12 === "14d" || data12 === "30d" || data12 === "60d" || data12 === "90d" || data12 === "120d" || data12 === "150d" || data12 === "180d" || data12 === "365d" || data12 === "400d" || data12 === "545d" || data12 === "731d" || data12 === "1827d" || data12 === "3653d")) {
            const err20 = { instancePath: instancePath + "/healthLogs/retention", schemaPath: "#/properties/healthLogs/properties/retention/enum", keyword: "enum", params: { allowedValues: schema27.properties.healthLogs.properties.retention.enum }, message: "must be equal to one of the allowed values", schema: schema27.properties.healthLogs.properties.retention.enum, parentSchema: schema27.properties.healthLogs.properties.retention, data: data12 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data10.deleteWithEnvironment !== void 0) {
          let data13 = data10.deleteWithEnvironment;
          if (data13 !== null && typeof data13 !== "boolean") {
            const err21 = { instancePath: instancePath + "/healthLogs/deleteWithEnvironment", schemaPath: "#/properties/healthLogs/properties/deleteWithEnvironment/type", keyword: "type", params: { type: schema27.properties.healthLogs.properties.deleteWithEnvironment.type }, message: "must be null,boolean", schema: schema27.properties.healthLogs.properties.deleteWithEnvironment.type, parentSchema: schema27.properties.healthLogs.properties.deleteWithEnvironment, data: data13 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema27.type, parentSchema: schema27, data };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
const log_group = validate69;
const schema28 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Log group", "description": "One log group of CloudWatch Logs: how long it keeps what it is sent, and at what price. null removes a key of the profile's.", "type": "object", "additionalProperties": false, "properties": { "retention": { "title": "Retention", "description": "How long events are kept; older ones are deleted. forever keeps them all. Class delivery keeps a day, whatever is said.", "unit": "days, as AWS offers them", "anyOf": [{ "enum": [null, "1d", "3d", "5d", "7d", "14d", "30d", "60d", "90d", "120d", "150d", "180d", "365d", "400d", "545d", "731d", "1096d", "1827d", "2192d", "2557d", "2922d", "3288d", "3653d", "forever"] }, { "type": "string", "pattern": "^\\$\\{[a-z][A-Za-z0-9]*\\}$" }], "default": "forever", "examples": ["7d", "30d", "forever"] }, "class": { "title": "Class", "description": "What can be done with the events, and their price. It is decided when the group is made. Metric filters want standard.", "anyOf": [{ "enum": [null, "standard", "infrequent-access", "essentials", "delivery"] }, { "type": "string", "pattern": "^\\$\\{[a-z][A-Za-z0-9]*\\}$" }], "default": "standard", "examples": ["infrequent-access"] }, "kmsKey": { "title": "KMS key", "description": "The ARN of a symmetric key of yours that encrypts new events; its policy must let CloudWatch Logs of this region use it.", "type": ["null", "string"], "pattern": "^arn:[a-z-]+:kms:[a-z0-9-]+:[0-9]{12}:key/.+$|^\\$\\{", "maxLength": 256, "default": null, "examples": ["arn:aws:kms:eu-central-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"] }, "protected": { "title": "Protected", "description": "Deletion is blocked, even after the block is gone from the file. false lifts that; lift it in a change of its own.", "type": ["null", "boolean"], "default": true, "examples": [false] }, "adopt": { "title": "Adopt", "description": "An existing log group of this name that nobody owns is taken over: services make them by themselves. false makes it a conflict.", "type": ["null", "boolean"], "default": true, "examples": [false] } } };
const pattern37 = new RegExp("^arn:[a-z-]+:kms:[a-z0-9-]+:[0-9]{12}:key/.+$|^\\$\\{", "u");
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "retention" || key0 === "class" || key0 === "kmsKey" || key0 === "protected" || key0 === "adopt")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema28, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.retention !== void 0) {
      let data0 = data.retention;
      const _errs3 = errors;
      let valid1 = false;
      const _errs4 = errors;
      if (!(data0 === null || data0 === "1d" || data0 === "3d" || data0 === "5d" || data0 === "7d" || data0 === "14d" || data0 === "30d" || data0 === "60d" || data0 === "90d" || data0 === "120d" || data0 === "150d" || data0 === "180d" || data0 === "365d" || data0 === "400d" || data0 === "545d" || data0 === "731d" || data0 === "1096d" || data0 === "1827d" || data0 === "2192d" || data0 === "2557d" || data0 === "2922d" || data0 === "3288d" || data0 === "3653d" || data0 === "forever")) {
        const err1 = { instancePath: instancePath + "/retention", schemaPath: "#/properties/retention/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema28.properties.retention.anyOf[0].enum }, message: "must be equal to one of the allowed values", schema: schema28.properties.retention.anyOf[0].enum, parentSchema: schema28.properties.retention.anyOf[0], data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      var _valid0 = _errs4 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const _errs5 = errors;
        if (typeof data0 === "string") {
          if (!pattern2.test(data0)) {
            const err2 = { instancePath: instancePath + "/retention", schemaPath: "#/properties/retention/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[a-z][A-Za-z0-9]*\\}$" }, message: 'must match pattern "^\\$\\{[a-z][A-Za-z0-9]*\\}$"', schema: "^\\$\\{[a-z][A-Za-z0-9]*\\}$", parentSchema: schema28.properties.retention.anyOf[1], data: data0 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        } else {
          const err3 = { instancePath: instancePath + "/retention", schemaPath: "#/properties/retention/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.retention.anyOf[1].type, parentSchema: schema28.properties.retention.anyOf[1], data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      if (!valid1) {
        const err4 = { instancePath: instancePath + "/retention", schemaPath: "#/properties/retention/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema28.properties.retention.anyOf, parentSchema: schema28.properties.retention, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.class !== void 0) {
      let data1 = data.class;
      const _errs9 = errors;
      let valid2 = false;
      const _errs10 = errors;
      if (!(data1 === null || data1 === "standard" || data1 === "infrequent-access" || data1 === "essentials" || data1 === "delivery")) {
        const err5 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema28.properties.class.anyOf[0].enum }, message: "must be equal to one of the allowed values", schema: schema28.properties.class.anyOf[0].enum, parentSchema: schema28.properties.class.anyOf[0], data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid1 = _errs10 === errors;
      valid2 = valid2 || _valid1;
      if (!valid2) {
        const _errs11 = errors;
        if (typeof data1 === "string") {
          if (!pattern2.test(data1)) {
            const err6 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[a-z][A-Za-z0-9]*\\}$" }, message: 'must match pattern "^\\$\\{[a-z][A-Za-z0-9]*\\}$"', schema: "^\\$\\{[a-z][A-Za-z0-9]*\\}$", parentSchema: schema28.properties.class.anyOf[1], data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        } else {
          const err7 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.class.anyOf[1].type, parentSchema: schema28.properties.class.anyOf[1], data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        var _valid1 = _errs11 === errors;
        valid2 = valid2 || _valid1;
      }
      if (!valid2) {
        const err8 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema28.properties.class.anyOf, parentSchema: schema28.properties.class, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      } else {
        errors = _errs9;
        if (vErrors !== null) {
          if (_errs9) {
            vErrors.length = _errs9;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.kmsKey !== void 0) {
      let data2 = data.kmsKey;
      if (data2 !== null && typeof data2 !== "string") {
        const err9 = { instancePath: instancePath + "/kmsKey", schemaPath: "#/properties/kmsKey/type", keyword: "type", params: { type: schema28.properties.kmsKey.type }, message: "must be null,string", schema: schema28.properties.kmsKey.type, parentSchema: schema28.properties.kmsKey, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (func3(data2) > 256) {
          const err10 = { instancePath: instancePath + "/kmsKey", schemaPath: "#/properties/kmsKey/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters", schema: 256, parentSchema: schema28.properties.kmsKey, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!pattern37.test(data2)) {
          const err11 = { instancePath: instancePath + "/kmsKey", schemaPath: "#/properties/kmsKey/pattern", keyword: "pattern", params: { pattern: "^arn:[a-z-]+:kms:[a-z0-9-]+:[0-9]{12}:key/.+$|^\\$\\{" }, message: 'must match pattern "^arn:[a-z-]+:kms:[a-z0-9-]+:[0-9]{12}:key/.+$|^\\$\\{"', schema: "^arn:[a-z-]+:kms:[a-z0-9-]+:[0-9]{12}:key/.+$|^\\$\\{", parentSchema: schema28.properties.kmsKey, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.protected !== void 0) {
      let data3 = data.protected;
      if (data3 !== null && typeof data3 !== "boolean") {
        const err12 = { instancePath: instancePath + "/protected", schemaPath: "#/properties/protected/type", keyword: "type", params: { type: schema28.properties.protected.type }, message: "must be null,boolean", schema: schema28.properties.protected.type, parentSchema: schema28.properties.protected, data: data3 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.adopt !== void 0) {
      let data4 = data.adopt;
      if (data4 !== null && typeof data4 !== "boolean") {
        const err13 = { instancePath: instancePath + "/adopt", schemaPath: "#/properties/adopt/type", keyword: "type", params: { type: schema28.properties.adopt.type }, message: "must be null,boolean", schema: schema28.properties.adopt.type, parentSchema: schema28.properties.adopt, data: data4 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema28.type, parentSchema: schema28, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
const metric_filter = validate70;
const schema29 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Metric filter", "description": "What of a log group's events becomes a metric. A service may hold only what differs from its profile; the whole is checked after merging. null removes a key of the profile's.", "type": "object", "additionalProperties": false, "properties": { "logGroup": { "title": "Log group", "description": "The log group's name. Only events that come after the filter count.", "type": ["null", "string"], "minLength": 1, "maxLength": 512, "default": null, "examples": ["/symphonia/tms-sync"] }, "pattern": { "title": "Pattern", "description": "Which events count, in the syntax of CloudWatch Logs: terms, %regular expressions%, { JSON properties }, [columns]. An empty one counts every event.", "type": ["null", "string"], "maxLength": 1024, "default": null, "examples": ["ERROR -retry", '{ $.level = "error" }', "[..., status = 5*, bytes]"] }, "metric": { "title": "Metric", "description": "The metric that the filter makes.", "type": ["null", "object"], "additionalProperties": false, "default": null, "examples": [{ "namespace": "SYMPHONIA", "name": "TMS-Sync-Errors", "value": "1", "default": 0 }], "properties": { "namespace": { "title": "Namespace", "description": "The metric's namespace; one that begins with AWS/ is AWS's own.", "type": ["null", "string"], "minLength": 1, "maxLength": 255, "pattern": "^([^:*$]|\\$\\{)*$", "default": null, "examples": ["SYMPHONIA"] }, "name": { "title": "Name", "description": "The metric's name.", "type": ["null", "string"], "minLength": 1, "maxLength": 255, "pattern": "^([^:*$]|\\$\\{)*$", "default": null, "examples": ["TMS-Sync-Errors"] }, "value": { "title": "Value", "description": "What each event adds: a number, or where it stands in the event: $.latency of JSON, $bytes of columns.", "unit": "the metric's", "type": ["null", "string", "number"], "minLength": 1, "maxLength": 100, "default": "1", "examples": ["1", "$.latency", "$bytes"] }, "default": { "title": "Default", "description": "The value of a minute with events of which none matches; a minute without events has no value all the same. Not with dimensions.", "unit": "the metric's", "type": ["null", "number"], "default": null, "examples": [0] }, "unit": { "title": "Unit", "description": "The metric's unit.", "anyOf": [{ "enum": [null, "Seconds", "Microseconds", "Milliseconds", "Bytes", "Kilobytes", "Megabytes", "Gigabytes", "Terabytes", "Bits", "Kilobits", "Megabits", "Gigabits", "Terabits", "Percent", "Count", "Bytes/Second", "Kilobytes/Second", "Megabytes/Second", "Gigabytes/Second", "Terabytes/Second", "Bits/Second", "Kilobits/Second", "Megabits/Second", "Gigabits/Second", "Terabits/Second", "Count/Second", "None"] }, { "type": "string", "pattern": "^\\$\\{[a-z][A-Za-z0-9]*\\}$" }], "default": "None", "examples": ["Count", "Milliseconds"] }, "dimensions": { "title": "Dimensions", "description": "Up to 3 dimensions, each with the place of its value in the event. Each different value is a metric that is paid for.", "type": ["null", "object"], "maxProperties": 3, "propertyNames": { "title": "name of a dimension", "description": "1 to 255 characters", "pattern": "^.+$", "maxLength": 255 }, "additionalProperties": { "title": "place of a value", "description": "$.property of JSON, $name of columns", "type": ["null", "string"], "pattern": "^\\$", "maxLength": 255 }, "default": {}, "examples": [{ "ErrorCode": "$.code" }] } } }, "samples": { "title": "Samples", "description": "Lines of the log that the pattern is held against before anything is sent.", "type": ["null", "object"], "additionalProperties": false, "default": {}, "examples": [{ "matches": ['{"level":"error"}'], "ignores": ['{"level":"info"}'] }], "properties": { "matches": { "title": "Matches", "description": "Lines that count.", "type": ["null", "array"], "items": { "title": "line", "description": "a line of the log, as text", "type": "string", "minLength": 1 }, "default": [], "examples": [['{"level":"error"}']] }, "ignores": { "title": "Ignores", "description": "Lines that do not count.", "type": ["null", "array"], "items": { "title": "line", "description": "a line of the log, as text", "type": "string", "minLength": 1 }, "default": [], "examples": [['{"level":"info"}']] } } } } };
const pattern38 = new RegExp("^([^:*$]|\\$\\{)*$", "u");
const pattern41 = new RegExp("^.+$", "u");
const pattern42 = new RegExp("^\\$", "u");
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "logGroup" || key0 === "pattern" || key0 === "metric" || key0 === "samples")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema29, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.logGroup !== void 0) {
      let data0 = data.logGroup;
      if (data0 !== null && typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/logGroup", schemaPath: "#/properties/logGroup/type", keyword: "type", params: { type: schema29.properties.logGroup.type }, message: "must be null,string", schema: schema29.properties.logGroup.type, parentSchema: schema29.properties.logGroup, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (func3(data0) > 512) {
          const err2 = { instancePath: instancePath + "/logGroup", schemaPath: "#/properties/logGroup/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters", schema: 512, parentSchema: schema29.properties.logGroup, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func3(data0) < 1) {
          const err3 = { instancePath: instancePath + "/logGroup", schemaPath: "#/properties/logGroup/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema29.properties.logGroup, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.pattern !== void 0) {
      let data1 = data.pattern;
      if (data1 !== null && typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: schema29.properties.pattern.type }, message: "must be null,string", schema: schema29.properties.pattern.type, parentSchema: schema29.properties.pattern, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 === "string") {
        if (func3(data1) > 1024) {
          const err5 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema29.properties.pattern, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.metric !== void 0) {
      let data2 = data.metric;
      if (data2 !== null && !(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        const err6 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/type", keyword: "type", params: { type: schema29.properties.metric.type }, message: "must be null,object", schema: schema29.properties.metric.type, parentSchema: schema29.properties.metric, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          if (!(key1 === "namespace" || key1 === "name" || key1 === "value" || key1 === "default" || key1 === "unit" || key1 === "dimensions")) {
            const err7 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema29.properties.metric, data: data2 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data2.namespace !== void 0) {
          let data3 = data2.namespace;
          if (data3 !== null && typeof data3 !== "string") {
            const err8 = { instancePath: instancePath + "/metric/namespace", schemaPath: "#/properties/metric/properties/namespace/type", keyword: "type", params: { type: schema29.properties.metric.properties.namespace.type }, message: "must be null,string", schema: schema29.properties.metric.properties.namespace.type, parentSchema: schema29.properties.metric.properties.namespace, data: data3 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data3 === "string") {
            if (func3(data3) > 255) {
              const err9 = { instancePath: instancePath + "/metric/namespace", schemaPath: "#/properties/metric/properties/namespace/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema29.properties.metric.properties.namespace, data: data3 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (func3(data3) < 1) {
              const err10 = { instancePath: instancePath + "/metric/namespace", schemaPath: "#/properties/metric/properties/namespace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema29.properties.metric.properties.namespace, data: data3 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (!pattern38.test(data3)) {
              const err11 = { instancePath: instancePath + "/metric/namespace", schemaPath: "#/properties/metric/properties/namespace/pattern", keyword: "pattern", params: { pattern: "^([^:*$]|\\$\\{)*$" }, message: 'must match pattern "^([^:*$]|\\$\\{)*$"', schema: "^([^:*$]|\\$\\{)*$", parentSchema: schema29.properties.metric.properties.namespace, data: data3 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
        }
        if (data2.name !== void 0) {
          let data4 = data2.name;
          if (data4 !== null && typeof data4 !== "string") {
            const err12 = { instancePath: instancePath + "/metric/name", schemaPath: "#/properties/metric/properties/name/type", keyword: "type", params: { type: schema29.properties.metric.properties.name.type }, message: "must be null,string", schema: schema29.properties.metric.properties.name.type, parentSchema: schema29.properties.metric.properties.name, data: data4 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (typeof data4 === "string") {
            if (func3(data4) > 255) {
              const err13 = { instancePath: instancePath + "/metric/name", schemaPath: "#/properties/metric/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema29.properties.metric.properties.name, data: data4 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (func3(data4) < 1) {
              const err14 = { instancePath: instancePath + "/metric/name", schemaPath: "#/properties/metric/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema29.properties.metric.properties.name, data: data4 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (!pattern38.test(data4)) {
              const err15 = { instancePath: instancePath + "/metric/name", schemaPath: "#/properties/metric/properties/name/pattern", keyword: "pattern", params: { pattern: "^([^:*$]|\\$\\{)*$" }, message: 'must match pattern "^([^:*$]|\\$\\{)*$"', schema: "^([^:*$]|\\$\\{)*$", parentSchema: schema29.properties.metric.properties.name, data: data4 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
        }
        if (data2.value !== void 0) {
          let data5 = data2.value;
          if (data5 !== null && typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5))) {
            const err16 = { instancePath: instancePath + "/metric/value", schemaPath: "#/properties/metric/properties/value/type", keyword: "type", params: { type: schema29.properties.metric.properties.value.type }, message: "must be null,string,number", schema: schema29.properties.metric.properties.value.type, parentSchema: schema29.properties.metric.properties.value, data: data5 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (typeof data5 === "string") {
            if (func3(data5) > 100) {
              const err17 = { instancePath: instancePath + "/metric/value", schemaPath: "#/properties/metric/properties/value/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema29.properties.metric.properties.value, data: data5 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (func3(data5) < 1) {
              const err18 = { instancePath: instancePath + "/metric/value", schemaPath: "#/properties/metric/properties/value/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema29.properties.metric.properties.value, data: data5 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
        }
        if (data2.default !== void 0) {
          let data6 = data2.default;
          if (data6 !== null && !(typeof data6 == "number" && isFinite(data6))) {
            const err19 = { instancePath: instancePath + "/metric/default", schemaPath: "#/properties/metric/properties/default/type", keyword: "type", params: { type: schema29.properties.metric.properties.default.type }, message: "must be null,number", schema: schema29.properties.metric.properties.default.type, parentSchema: schema29.properties.metric.properties.default, data: data6 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data2.unit !== void 0) {
          let data7 = data2.unit;
          const _errs20 = errors;
          let valid2 = false;
          const _errs21 = errors;
          if (!(data7 === null || data7 === "Seconds" || data7 === "Microseconds" || data7 === "Milliseconds" || data7 === "Bytes" || data7 === "Kilobytes" || data7 === "Megabytes" || data7 === "Gigabytes" || data7 === "Terabytes" || data7 === "Bits" || data7 === "Kilobits" || data7 === "Megabits" || data7 === "Gigabits" || data7 === "Terabits" || data7 === "Percent" || data7 === "Count" || data7 === "Bytes/Second" || data7 === "Kilobytes/Second" || data7 === "Megabytes/Second" || data7 === "Gigabytes/Second" || data7 === "Terabytes/Second" || data7 === "Bits/Second" || data7 === "Kilobits/Second" || data7 === "Megabits/Second" || data7 === "Gigabits/Second" || data7 === "Terabits/Second" || data7 === "Count/Second" || data7 === "None")) {
            const err20 = { instancePath: instancePath + "/metric/unit", schemaPath: "#/properties/metric/properties/unit/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema29.properties.metric.properties.unit.anyOf[0].enum }, message: "must be equal to one of the allowed values", schema: schema29.properties.metric.properties.unit.anyOf[0].enum, parentSchema: schema29.properties.metric.properties.unit.anyOf[0], data: data7 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          var _valid0 = _errs21 === errors;
          valid2 = valid2 || _valid0;
          if (!valid2) {
            const _errs22 = errors;
            if (typeof data7 === "string") {
              if (!pattern2.test(data7)) {
                const err21 = { instancePath: instancePath + "/metric/unit", schemaPath: "#/properties/metric/properties/unit/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[a-z][A-Za-z0-9]*\\}$" }, message: 'must match pattern "^\\$\\{[a-z][A-Za-z0-9]*\\}$"', schema: "^\\$\\{[a-z][A-Za-z0-9]*\\}$", parentSchema: schema29.properties.metric.properties.unit.anyOf[1], data: data7 };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            } else {
              const err22 = { instancePath: instancePath + "/metric/unit", schemaPath: "#/properties/metric/properties/unit/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.properties.metric.properties.unit.anyOf[1].type, parentSchema: schema29.properties.metric.properties.unit.anyOf[1], data: data7 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            var _valid0 = _errs22 === errors;
            valid2 = valid2 || _valid0;
          }
          if (!valid2) {
            const err23 = { instancePath: instancePath + "/metric/unit", schemaPath: "#/properties/metric/properties/unit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema29.properties.metric.properties.unit.anyOf, parentSchema: schema29.properties.metric.properties.unit, data: data7 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          } else {
            errors = _errs20;
            if (vErrors !== null) {
              if (_errs20) {
                vErrors.length = _errs20;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data2.dimensions !== void 0) {
          let data8 = data2.dimensions;
          if (data8 !== null && !(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
            const err24 = { instancePath: instancePath + "/metric/dimensions", schemaPath: "#/properties/metric/properties/dimensions/type", keyword: "type", params: { type: schema29.properties.metric.properties.dimensions.type }, message: "must be null,object", schema: schema29.properties.metric.properties.dimensions.type, parentSchema: schema29.properties.metric.properties.dimensions, data: data8 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (Object.keys(data8).length > 3) {
              const err25 = { instancePath: instancePath + "/metric/dimensions", schemaPath: "#/properties/metric/properties/dimensions/maxProperties", keyword: "maxProperties", params: { limit: 3 }, message: "must NOT have more than 3 properties", schema: 3, parentSchema: schema29.properties.metric.properties.dimensions, data: data8 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            for (const key2 in data8) {
              const _errs26 = errors;
              if (typeof key2 === "string") {
                if (func3(key2) > 255) {
                  const err26 = { instancePath: instancePath + "/metric/dimensions", schemaPath: "#/properties/metric/properties/dimensions/propertyNames/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema29.properties.metric.properties.dimensions.propertyNames, data: key2, propertyName: key2 };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
                if (!pattern41.test(key2)) {
                  const err27 = { instancePath: instancePath + "/metric/dimensions", schemaPath: "#/properties/metric/properties/dimensions/propertyNames/pattern", keyword: "pattern", params: { pattern: "^.+$" }, message: 'must match pattern "^.+$"', schema: "^.+$", parentSchema: schema29.properties.metric.properties.dimensions.propertyNames, data: key2, propertyName: key2 };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              }
              var valid3 = _errs26 === errors;
              if (!valid3) {
                const err28 = { instancePath: instancePath + "/metric/dimensions", schemaPath: "#/properties/metric/properties/dimensions/propertyNames", keyword: "propertyNames", params: { propertyName: key2 }, message: "property name must be valid", schema: schema29.properties.metric.properties.dimensions.propertyNames, parentSchema: schema29.properties.metric.properties.dimensions, data: data8 };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            for (const key3 in data8) {
              let data9 = data8[key3];
              if (data9 !== null && typeof data9 !== "string") {
                const err29 = { instancePath: instancePath + "/metric/dimensions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metric/properties/dimensions/additionalProperties/type", keyword: "type", params: { type: schema29.properties.metric.properties.dimensions.additionalProperties.type }, message: "must be null,string", schema: schema29.properties.metric.properties.dimensions.additionalProperties.type, parentSchema: schema29.properties.metric.properties.dimensions.additionalProperties, data: data9 };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
              if (typeof data9 === "string") {
                if (func3(data9) > 255) {
                  const err30 = { instancePath: instancePath + "/metric/dimensions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metric/properties/dimensions/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema29.properties.metric.properties.dimensions.additionalProperties, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
                if (!pattern42.test(data9)) {
                  const err31 = { instancePath: instancePath + "/metric/dimensions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metric/properties/dimensions/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^\\$" }, message: 'must match pattern "^\\$"', schema: "^\\$", parentSchema: schema29.properties.metric.properties.dimensions.additionalProperties, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              }
            }
          }
        }
      }
    }
    if (data.samples !== void 0) {
      let data10 = data.samples;
      if (data10 !== null && !(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
        const err32 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: schema29.properties.samples.type }, message: "must be null,object", schema: schema29.properties.samples.type, parentSchema: schema29.properties.samples, data: data10 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key4 in data10) {
          if (!(key4 === "matches" || key4 === "ignores")) {
            const err33 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema29.properties.samples, data: data10 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data10.matches !== void 0) {
          let data11 = data10.matches;
          if (data11 !== null && !Array.isArray(data11)) {
            const err34 = { instancePath: instancePath + "/samples/matches", schemaPath: "#/properties/samples/properties/matches/type", keyword: "type", params: { type: schema29.properties.samples.properties.matches.type }, message: "must be null,array", schema: schema29.properties.samples.properties.matches.type, parentSchema: schema29.properties.samples.properties.matches, data: data11 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
          if (Array.isArray(data11)) {
            const len0 = data11.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data12 = data11[i0];
              if (typeof data12 === "string") {
                if (func3(data12) < 1) {
                  const err35 = { instancePath: instancePath + "/samples/matches/" + i0, schemaPath: "#/properties/samples/properties/matches/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema29.properties.samples.properties.matches.items, data: data12 };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              } else {
                const err36 = { instancePath: instancePath + "/samples/matches/" + i0, schemaPath: "#/properties/samples/properties/matches/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.properties.samples.properties.matches.items.type, parentSchema: schema29.properties.samples.properties.matches.items, data: data12 };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          }
        }
        if (data10.ignores !== void 0) {
          let data13 = data10.ignores;
          if (data13 !== null && !Array.isArray(data13)) {
            const err37 = { instancePath: instancePath + "/samples/ignores", schemaPath: "#/properties/samples/properties/ignores/type", keyword: "type", params: { type: schema29.properties.samples.properties.ignores.type }, message: "must be null,array", schema: schema29.properties.samples.properties.ignores.type, parentSchema: schema29.properties.samples.properties.ignores, data: data13 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
          if (Array.isArray(data13)) {
            const len1 = data13.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data14 = data13[i1];
              if (typeof data14 === "string") {
                if (func3(data14) < 1) {
                  const err38 = { instancePath: instancePath + "/samples/ignores/" + i1, schemaPath: "#/properties/samples/properties/ignores/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema29.properties.samples.properties.ignores.items, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/samples/ignores/" + i1, schemaPath: "#/properties/samples/properties/ignores/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.properties.samples.properties.ignores.items.type, parentSchema: schema29.properties.samples.properties.ignores.items, data: data14 };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          }
        }
      }
    }
  } else {
    const err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema29.type, parentSchema: schema29, data };
    if (vErrors === null) {
      vErrors = [err40];
    } else {
      vErrors.push(err40);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
const metrics = validate71;
const schema30 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Metrics", "description": "Metrics that a service publishes: what alarms and widgets in this namespace may name. Declares no resource.", "type": "object", "required": ["metrics", "namespace", "dimensions", "publishes"], "additionalProperties": false, "properties": { "metrics": { "title": "Metrics", "description": "Name of this part of the catalogue.", "type": "string", "maxLength": 128, "pattern": "^[A-Za-z][A-Za-z0-9_-]*$", "examples": ["TMS-Sync"] }, "namespace": { "title": "Namespace", "description": "The namespace of these metrics. What no part of the catalogue names is published by nobody in it.", "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^(?!AWS/)[^:].*$", "examples": ["SYMPHONIA"] }, "dimensions": { "title": "Dimensions", "description": "Every dimension that one of the metrics has.", "type": "object", "propertyNames": { "title": "name of a dimension", "description": "up to 255 characters, not beginning with a colon", "pattern": "^[^:].*$", "maxLength": 255 }, "examples": [{ "Service": { "meaning": "the service that publishes", "values": ["TMS-Sync"] } }], "additionalProperties": { "title": "Dimension", "description": "What a dimension tells apart.", "type": "object", "required": ["meaning"], "additionalProperties": false, "properties": { "meaning": { "title": "Meaning", "description": "What a dimension tells apart.", "type": "string", "minLength": 1, "maxLength": 512, "examples": ["the service that publishes"] }, "values": { "title": "Values", "description": "All values that it can have, where they are known. None: any.", "type": "array", "default": [], "items": { "type": "string", "minLength": 1, "maxLength": 1024 }, "examples": [["Success", "Failure"]] } } } }, "publishes": { "title": "Publishes", "description": "The metrics, by name.", "type": "object", "minProperties": 1, "propertyNames": { "title": "name of a metric", "description": "up to 255 characters, not beginning with a colon", "pattern": "^[^:].*$", "maxLength": 255 }, "examples": [{ "TMS-Sync-Failure": { "meaning": "synchronisations that failed", "unit": "Count", "dimensions": ["Service", "ErrorType"], "rollUps": [["Service"]], "reports": "onEvents" } }], "additionalProperties": { "title": "Published metric", "description": "A metric as its publisher sends it.", "type": "object", "required": ["meaning", "unit", "dimensions", "reports"], "additionalProperties": false, "properties": { "meaning": { "title": "Meaning", "description": "What its values are.", "type": "string", "minLength": 1, "maxLength": 512, "examples": ["synchronisations that failed"] }, "unit": { "title": "Unit", "description": "The unit of its values, as CloudWatch names it.", "enum": ["Seconds", "Microseconds", "Milliseconds", "Bytes", "Kilobytes", "Megabytes", "Gigabytes", "Terabytes", "Bits", "Kilobits", "Megabits", "Gigabits", "Terabits", "Percent", "Count", "Bytes/Second", "Kilobytes/Second", "Megabytes/Second", "Gigabytes/Second", "Terabytes/Second", "Bits/Second", "Kilobits/Second", "Megabits/Second", "Gigabits/Second", "Terabits/Second", "Count/Second", "None"], "examples": ["Count"] }, "dimensions": { "title": "Dimensions", "description": "The dimensions that each of its values has.", "type": "array", "maxItems": 30, "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 255 }, "examples": [["Service", "ErrorType"]] }, "rollUps": { "title": "Roll-ups", "description": "Fewer of these dimensions, by which it is published too. CloudWatch adds nothing up over dimensions.", "type": "array", "default": [], "items": { "type": "array", "uniqueItems": true, "items": { "type": "string", "minLength": 1, "maxLength": 255 } }, "examples": [[["Service"]]] }, "reports": { "title": "Reports", "description": "always: at least one value a minute, a zero where nothing happened. onEvents: a minute in which nothing happened has none.", "enum": ["always", "onEvents"], "examples": ["onEvents"] } } } } } };
const pattern43 = new RegExp("^[A-Za-z][A-Za-z0-9_-]*$", "u");
const pattern44 = new RegExp("^(?!AWS/)[^:].*$", "u");
const pattern45 = new RegExp("^[^:].*$", "u");
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.metrics === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metrics" }, message: "must have required property 'metrics'", schema: schema30.required, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.namespace === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "namespace" }, message: "must have required property 'namespace'", schema: schema30.required, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.dimensions === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dimensions" }, message: "must have required property 'dimensions'", schema: schema30.required, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.publishes === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "publishes" }, message: "must have required property 'publishes'", schema: schema30.required, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "metrics" || key0 === "namespace" || key0 === "dimensions" || key0 === "publishes")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema30, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.metrics !== void 0) {
      let data0 = data.metrics;
      if (typeof data0 === "string") {
        if (func3(data0) > 128) {
          const err5 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema30.properties.metrics, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern43.test(data0)) {
          const err6 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_-]*$"', schema: "^[A-Za-z][A-Za-z0-9_-]*$", parentSchema: schema30.properties.metrics, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.properties.metrics.type, parentSchema: schema30.properties.metrics, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.namespace !== void 0) {
      let data1 = data.namespace;
      if (typeof data1 === "string") {
        if (func3(data1) > 255) {
          const err8 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema30.properties.namespace, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func3(data1) < 1) {
          const err9 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema30.properties.namespace, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!pattern44.test(data1)) {
          const err10 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/pattern", keyword: "pattern", params: { pattern: "^(?!AWS/)[^:].*$" }, message: 'must match pattern "^(?!AWS/)[^:].*$"', schema: "^(?!AWS/)[^:].*$", parentSchema: schema30.properties.namespace, data: data1 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.properties.namespace.type, parentSchema: schema30.properties.namespace, data: data1 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.dimensions !== void 0) {
      let data2 = data.dimensions;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          const _errs8 = errors;
          if (typeof key1 === "string") {
            if (func3(key1) > 255) {
              const err12 = { instancePath: instancePath + "/dimensions", schemaPath: "#/properties/dimensions/propertyNames/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema30.properties.dimensions.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (!pattern45.test(key1)) {
              const err13 = { instancePath: instancePath + "/dimensions", schemaPath: "#/properties/dimensions/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[^:].*$" }, message: 'must match pattern "^[^:].*$"', schema: "^[^:].*$", parentSchema: schema30.properties.dimensions.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
          var valid1 = _errs8 === errors;
          if (!valid1) {
            const err14 = { instancePath: instancePath + "/dimensions", schemaPath: "#/properties/dimensions/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema30.properties.dimensions.propertyNames, parentSchema: schema30.properties.dimensions, data: data2 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        for (const key2 in data2) {
          let data3 = data2[key2];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.meaning === void 0) {
              const err15 = { instancePath: instancePath + "/dimensions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/dimensions/additionalProperties/required", keyword: "required", params: { missingProperty: "meaning" }, message: "must have required property 'meaning'", schema: schema30.properties.dimensions.additionalProperties.required, parentSchema: schema30.properties.dimensions.additionalProperties, data: data3 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            for (const key3 in data3) {
              if (!(key3 === "meaning" || key3 === "values")) {
                const err16 = { instancePath: instancePath + "/dimensions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/dimensions/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema30.properties.dimensions.additionalProperties, data: data3 };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data3.meaning !== void 0) {
              let data4 = data3.meaning;
              if (typeof data4 === "string") {
                if (func3(data4) > 512) {
                  const err17 = { instancePath: instancePath + "/dimensions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/meaning", schemaPath: "#/properties/dimensions/additionalProperties/properties/meaning/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters", schema: 512, parentSchema: schema30.properties.dimensions.additionalProperties.properties.meaning, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                if (func3(data4) < 1) {
                  const err18 = { instancePath: instancePath + "/dimensions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/meaning", schemaPath: "#/properties/dimensions/additionalProperties/properties/meaning/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema30.properties.dimensions.additionalProperties.properties.meaning, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              } else {
                const err19 = { instancePath: instancePath + "/dimensions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/meaning", schemaPath: "#/properties/dimensions/additionalProperties/properties/meaning/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.properties.dimensions.additionalProperties.properties.meaning.type, parentSchema: schema30.properties.dimensions.additionalProperties.properties.meaning, data: data4 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data3.values !== void 0) {
              let data5 = data3.values;
              if (Array.isArray(data5)) {
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data6 = data5[i0];
                  if (typeof data6 === "string") {
                    if (func3(data6) > 1024) {
                      const err20 = { instancePath: instancePath + "/dimensions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/values/" + i0, schemaPath: "#/properties/dimensions/additionalProperties/properties/values/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema30.properties.dimensions.additionalProperties.properties.values.items, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err20];
                      } else {
                        vErrors.push(err20);
                      }
                      errors++;
                    }
                    if (func3(data6) < 1) {
                      const err21 = { instancePath: instancePath + "/dimensions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/values/" + i0, schemaPath: "#/properties/dimensions/additionalProperties/properties/values/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema30.properties.dimensions.additionalProperties.properties.values.items, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err21];
                      } else {
                        vErrors.push(err21);
                      }
                      errors++;
                    }
                  } else {
                    const err22 = { instancePath: instancePath + "/dimensions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/values/" + i0, schemaPath: "#/properties/dimensions/additionalProperties/properties/values/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.properties.dimensions.additionalProperties.properties.values.items.type, parentSchema: schema30.properties.dimensions.additionalProperties.properties.values.items, data: data6 };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                }
              } else {
                const err23 = { instancePath: instancePath + "/dimensions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/values", schemaPath: "#/properties/dimensions/additionalProperties/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema30.properties.dimensions.additionalProperties.properties.values.type, parentSchema: schema30.properties.dimensions.additionalProperties.properties.values, data: data5 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/dimensions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/dimensions/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema30.properties.dimensions.additionalProperties.type, parentSchema: schema30.properties.dimensions.additionalProperties, data: data3 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/dimensions", schemaPath: "#/properties/dimensions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema30.properties.dimensions.type, parentSchema: schema30.properties.dimensions, data: data2 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.publishes !== void 0) {
      let data7 = data.publishes;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (Object.keys(data7).length < 1) {
          const err26 = { instancePath: instancePath + "/publishes", schemaPath: "#/properties/publishes/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema30.properties.publishes, data: data7 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        for (const key4 in data7) {
          const _errs21 = errors;
          if (typeof key4 === "string") {
            if (func3(key4) > 255) {
              const err27 = { instancePath: instancePath + "/publishes", schemaPath: "#/properties/publishes/propertyNames/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema30.properties.publishes.propertyNames, data: key4, propertyName: key4 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (!pattern45.test(key4)) {
              const err28 = { instancePath: instancePath + "/publishes", schemaPath: "#/properties/publishes/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[^:].*$" }, message: 'must match pattern "^[^:].*$"', schema: "^[^:].*$", parentSchema: schema30.properties.publishes.propertyNames, data: key4, propertyName: key4 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
          var valid6 = _errs21 === errors;
          if (!valid6) {
            const err29 = { instancePath: instancePath + "/publishes", schemaPath: "#/properties/publishes/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid", schema: schema30.properties.publishes.propertyNames, parentSchema: schema30.properties.publishes, data: data7 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        for (const key5 in data7) {
          let data8 = data7[key5];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.meaning === void 0) {
              const err30 = { instancePath: instancePath + "/publishes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/publishes/additionalProperties/required", keyword: "required", params: { missingProperty: "meaning" }, message: "must have required property 'meaning'", schema: schema30.properties.publishes.additionalProperties.required, parentSchema: schema30.properties.publishes.additionalProperties, data: data8 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data8.unit === void 0) {
              const err31 = { instancePath: instancePath + "/publishes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/publishes/additionalProperties/required", keyword: "required", params: { missingProperty: "unit" }, message: "must have required property 'unit'", schema: schema30.properties.publishes.additionalProperties.required, parentSchema: schema30.properties.publishes.additionalProperties, data: data8 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data8.dimensions === void 0) {
              const err32 = { instancePath: instancePath + "/publishes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/publishes/additionalProperties/required", keyword: "required", params: { missingProperty: "dimensions" }, message: "must have required property 'dimensions'", schema: schema30.properties.publishes.additionalProperties.required, parentSchema: schema30.properties.publishes.additionalProperties, data: data8 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data8.reports === void 0) {
              const err33 = { instancePath: instancePath + "/publishes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/publishes/additionalProperties/required", keyword: "required", params: { missingProperty: "reports" }, message: "must have required property 'reports'", schema: schema30.properties.publishes.additionalProperties.required, parentSchema: schema30.properties.publishes.additionalProperties, data: data8 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            for (const key6 in data8) {
              if (!(key6 === "meaning" || key6 === "unit" || key6 === "dimensions" || key6 === "rollUps" || key6 === "reports")) {
                const err34 = { instancePath: instancePath + "/publishes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/publishes/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema30.properties.publishes.additionalProperties, data: data8 };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data8.meaning !== void 0) {
              let data9 = data8.meaning;
              if (typeof data9 === "string") {
                if (func3(data9) > 512) {
                  const err35 = { instancePath: instancePath + "/publishes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/meaning", schemaPath: "#/properties/publishes/additionalProperties/properties/meaning/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters", schema: 512, parentSchema: schema30.properties.publishes.additionalProperties.properties.meaning, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
                if (func3(data9) < 1) {
                  const err36 = { instancePath: instancePath + "/publishes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/meaning", schemaPath: "#/properties/publishes/additionalProperties/properties/meaning/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema30.properties.publishes.additionalProperties.properties.meaning, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              } else {
                const err37 = { instancePath: instancePath + "/publishes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/meaning", schemaPath: "#/properties/publishes/additionalProperties/properties/meaning/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.properties.publishes.additionalProperties.properties.meaning.type, parentSchema: schema30.properties.publishes.additionalProperties.properties.meaning, data: data9 };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data8.unit !== void 0) {
              let data10 = data8.unit;
              if (!(data10 === "Seconds" || data10 === "Microseconds" || data10 === "Milliseconds" || data10 === "Bytes" || data10 === "Kilobytes" || data10 === "Megabytes" || data10 === "Gigabytes" || data10 === "Terabytes" || data10 === "Bits" || data10 === "Kilobits" || data10 === "Megabits" || data10 === "Gigabits" || data10 === "Terabits" || data10 === "Percent" || data10 === "Count" || data10 === "Bytes/Second" || data10 === "Kilobytes/Second" || data10 === "Megabytes/Second" || data10 === "Gigabytes/Second" || data10 === "Terabytes/Second" || data10 === "Bits/Second" || data10 === "Kilobits/Second" || data10 === "Megabits/Second" || data10 === "Gigabits/Second" || data10 === "Terabits/Second" || data10 === "Count/Second" || data10 === "None")) {
                const err38 = { instancePath: instancePath + "/publishes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit", schemaPath: "#/properties/publishes/additionalProperties/properties/unit/enum", keyword: "enum", params: { allowedValues: schema30.properties.publishes.additionalProperties.properties.unit.enum }, message: "must be equal to one of the allowed values", schema: schema30.properties.publishes.additionalProperties.properties.unit.enum, parentSchema: schema30.properties.publishes.additionalProperties.properties.unit, data: data10 };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data8.dimensions !== void 0) {
              let data11 = data8.dimensions;
              if (Array.isArray(data11)) {
                if (data11.length > 30) {
                  const err39 = { instancePath: instancePath + "/publishes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/dimensions", schemaPath: "#/properties/publishes/additionalProperties/properties/dimensions/maxItems", keyword: "maxItems", params: { limit: 30 }, message: "must NOT have more than 30 items", schema: 30, parentSchema: schema30.properties.publishes.additionalProperties.properties.dimensions, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
                const len1 = data11.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data12 = data11[i1];
                  if (typeof data12 === "string") {
                    if (func3(data12) > 255) {
                      const err40 = { instancePath: instancePath + "/publishes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/dimensions/" + i1, schemaPath: "#/properties/publishes/additionalProperties/properties/dimensions/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema30.properties.publishes.additionalProperties.properties.dimensions.items, data: data12 };
                      if (vErrors === null) {
                        vErrors = [err40];
                      } else {
                        vErrors.push(err40);
                      }
                      errors++;
                    }
                    if (func3(data12) < 1) {
                      const err41 = { instancePath: instancePath + "/publishes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/dimensions/" + i1, schemaPath: "#/properties/publishes/additionalProperties/properties/dimensions/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema30.properties.publishes.additionalProperties.properties.dimensions.items, data: data12 };
                      if (vErrors === null) {
                        vErrors = [err41];
                      } else {
                        vErrors.push(err41);
                      }
                      errors++;
                    }
                  } else {
                    const err42 = { instancePath: instancePath + "/publishes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/dimensions/" + i1, schemaPath: "#/properties/publishes/additionalProperties/properties/dimensions/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.properties.publishes.additionalProperties.properties.dimensions.items.type, parentSchema: schema30.properties.publishes.additionalProperties.properties.dimensions.items, data: data12 };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                }
                let i2 = data11.length;
                let j0;
                if (i2 > 1) {
                  const indices0 = {};
                  for (; i2--; ) {
                    let item0 = data11[i2];
                    if (typeof item0 !== "string") {
                      continue;
                    }
                    if (typeof indices0[item0] == "number") {
                      j0 = indices0[item0];
                      const err43 = { instancePath: instancePath + "/publishes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/dimensions", schemaPath: "#/properties/publishes/additionalProperties/properties/dimensions/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)", schema: true, parentSchema: schema30.properties.publishes.additionalProperties.properties.dimensions, data: data11 };
                      if (vErrors === null) {
                        vErrors = [err43];
                      } else {
                        vErrors.push(err43);
                      }
                      errors++;
                      break;
                    }
                    indices0[item0] = i2;
                  }
                }
              } else {
                const err44 = { instancePath: instancePath + "/publishes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/dimensions", schemaPath: "#/properties/publishes/additionalProperties/properties/dimensions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema30.properties.publishes.additionalProperties.properties.dimensions.type, parentSchema: schema30.properties.publishes.additionalProperties.properties.dimensions, data: data11 };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data8.rollUps !== void 0) {
              let data13 = data8.rollUps;
              if (Array.isArray(data13)) {
                const len2 = data13.length;
                for (let i3 = 0; i3 < len2; i3++) {
                  let data14 = data13[i3];
                  if (Array.isArray(data14)) {
                    const len3 = data14.length;
                    for (let i4 = 0; i4 < len3; i4++) {
                      let data15 = data14[i4];
                      if (typeof data15 === "string") {
                        if (func3(data15) > 255) {
                          const err45 = { instancePath: instancePath + "/publishes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollUps/" + i3 + "/" + i4, schemaPath: "#/properties/publishes/additionalProperties/properties/rollUps/items/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema30.properties.publishes.additionalProperties.properties.rollUps.items.items, data: data15 };
                          if (vErrors === null) {
                            vErrors = [err45];
                          } else {
                            vErrors.push(err45);
                          }
                          errors++;
                        }
                        if (func3(data15) < 1) {
                          const err46 = { instancePath: instancePath + "/publishes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollUps/" + i3 + "/" + i4, schemaPath: "#/properties/publishes/additionalProperties/properties/rollUps/items/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema30.properties.publishes.additionalProperties.properties.rollUps.items.items, data: data15 };
                          if (vErrors === null) {
                            vErrors = [err46];
                          } else {
                            vErrors.push(err46);
                          }
                          errors++;
                        }
                      } else {
                        const err47 = { instancePath: instancePath + "/publishes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollUps/" + i3 + "/" + i4, schemaPath: "#/properties/publishes/additionalProperties/properties/rollUps/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.properties.publishes.additionalProperties.properties.rollUps.items.items.type, parentSchema: schema30.properties.publishes.additionalProperties.properties.rollUps.items.items, data: data15 };
                        if (vErrors === null) {
                          vErrors = [err47];
                        } else {
                          vErrors.push(err47);
                        }
                        errors++;
                      }
                    }
                    let i5 = data14.length;
                    let j1;
                    if (i5 > 1) {
                      const indices1 = {};
                      for (; i5--; ) {
                        let item1 = data14[i5];
                        if (typeof item1 !== "string") {
                          continue;
                        }
                        if (typeof indices1[item1] == "number") {
                          j1 = indices1[item1];
                          const err48 = { instancePath: instancePath + "/publishes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollUps/" + i3, schemaPath: "#/properties/publishes/additionalProperties/properties/rollUps/items/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i5 + " are identical)", schema: true, parentSchema: schema30.properties.publishes.additionalProperties.properties.rollUps.items, data: data14 };
                          if (vErrors === null) {
                            vErrors = [err48];
                          } else {
                            vErrors.push(err48);
                          }
                          errors++;
                          break;
                        }
                        indices1[item1] = i5;
                      }
                    }
                  } else {
                    const err49 = { instancePath: instancePath + "/publishes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollUps/" + i3, schemaPath: "#/properties/publishes/additionalProperties/properties/rollUps/items/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema30.properties.publishes.additionalProperties.properties.rollUps.items.type, parentSchema: schema30.properties.publishes.additionalProperties.properties.rollUps.items, data: data14 };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                }
              } else {
                const err50 = { instancePath: instancePath + "/publishes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/rollUps", schemaPath: "#/properties/publishes/additionalProperties/properties/rollUps/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema30.properties.publishes.additionalProperties.properties.rollUps.type, parentSchema: schema30.properties.publishes.additionalProperties.properties.rollUps, data: data13 };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data8.reports !== void 0) {
              let data16 = data8.reports;
              if (!(data16 === "always" || data16 === "onEvents")) {
                const err51 = { instancePath: instancePath + "/publishes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/reports", schemaPath: "#/properties/publishes/additionalProperties/properties/reports/enum", keyword: "enum", params: { allowedValues: schema30.properties.publishes.additionalProperties.properties.reports.enum }, message: "must be equal to one of the allowed values", schema: schema30.properties.publishes.additionalProperties.properties.reports.enum, parentSchema: schema30.properties.publishes.additionalProperties.properties.reports, data: data16 };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/publishes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/publishes/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema30.properties.publishes.additionalProperties.type, parentSchema: schema30.properties.publishes.additionalProperties, data: data8 };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/publishes", schemaPath: "#/properties/publishes/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema30.properties.publishes.type, parentSchema: schema30.properties.publishes, data: data7 };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
  } else {
    const err54 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema30.type, parentSchema: schema30, data };
    if (vErrors === null) {
      vErrors = [err54];
    } else {
      vErrors.push(err54);
    }
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
const mute_rule = validate72;
const schema31 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Mute rule", "description": "A window in which alarms are evaluated and notify nobody. What is still in ALARM when it ends notifies then.", "type": "object", "required": ["mute-rule", "alarms", "at", "for"], "additionalProperties": false, "properties": { "mute-rule": { "title": "Mute rule", "description": "The rule's name.", "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f:]([^\\u0000-\\u001f\\u007f:]*[^\\u0000-\\u0020\\u007f:])?$", "examples": ["Sunday-Maintenance"] }, "description": { "title": "Description", "description": "What the window is for.", "type": "string", "maxLength": 1024, "default": "", "examples": ["Weekly maintenance of the databases"] }, "alarms": { "title": "Alarms", "description": "Names of alarms and composites of this stack; * stands for any characters. At most 100.", "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1, "maxLength": 255 }, "examples": [["Orders-API-*", "TMS-Sync-Down"]] }, "at": { "title": "At", "description": "When the window begins: either again and again, or once.", "type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "examples": [{ "cron": "0 2 * * SUN" }, { "once": "2026-12-24T02:00" }], "properties": { "cron": { "title": "Cron", "description": "Minutes, hours, day of month, month and day of week.", "type": "string", "minLength": 1, "maxLength": 250, "examples": ["0 2 * * SUN"] }, "once": { "title": "Once", "description": "One minute, in the rule's time zone.", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$", "examples": ["2026-12-24T02:00"] } } }, "timezone": { "title": "Time zone", "description": "The zone of at, by its name in the IANA data base.", "type": "string", "minLength": 1, "maxLength": 50, "default": "UTC", "examples": ["Europe/Paris"] }, "for": { "title": "For", "description": "How long the window lasts: 1m to 15d.", "unit": "a duration in s, m, h or d, or in ISO 8601", "type": "string", "pattern": "^([1-9][0-9]*[smhd]|P[0-9DHMSTW]+)$", "examples": ["2h", "P2DT12H"] }, "start": { "title": "Start", "description": "From when on the rule counts: ISO 8601 with a zone, whole minutes. At once where nothing is said.", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})$", "examples": ["2026-12-01T00:00Z"] }, "expires": { "title": "Expires", "description": "When the rule ends: ISO 8601 with a zone, whole minutes. Never where nothing is said.", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})$", "examples": ["2027-01-07T00:00+01:00"] }, "protected": { "title": "Protected", "description": "Deletion is blocked, even after the file is gone.", "type": "boolean", "default": false, "examples": [true] }, "adopt": { "title": "Adopt", "description": "An existing mute rule of this name that nobody owns is taken over.", "type": "boolean", "default": false, "examples": [true] } } };
const pattern47 = new RegExp("^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f:]([^\\u0000-\\u001f\\u007f:]*[^\\u0000-\\u0020\\u007f:])?$", "u");
const pattern48 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$", "u");
const pattern49 = new RegExp("^([1-9][0-9]*[smhd]|P[0-9DHMSTW]+)$", "u");
const pattern50 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})$", "u");
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["mute-rule"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mute-rule" }, message: "must have required property 'mute-rule'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.alarms === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "alarms" }, message: "must have required property 'alarms'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.at === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.for === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "for" }, message: "must have required property 'for'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema31.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data["mute-rule"] !== void 0) {
      let data0 = data["mute-rule"];
      if (typeof data0 === "string") {
        if (func3(data0) > 255) {
          const err5 = { instancePath: instancePath + "/mute-rule", schemaPath: "#/properties/mute-rule/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema31.properties["mute-rule"], data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func3(data0) < 1) {
          const err6 = { instancePath: instancePath + "/mute-rule", schemaPath: "#/properties/mute-rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties["mute-rule"], data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern47.test(data0)) {
          const err7 = { instancePath: instancePath + "/mute-rule", schemaPath: "#/properties/mute-rule/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f:]([^\\u0000-\\u001f\\u007f:]*[^\\u0000-\\u0020\\u007f:])?$" }, message: 'must match pattern "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f:]([^\\u0000-\\u001f\\u007f:]*[^\\u0000-\\u0020\\u007f:])?$"', schema: "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f:]([^\\u0000-\\u001f\\u007f:]*[^\\u0000-\\u0020\\u007f:])?$", parentSchema: schema31.properties["mute-rule"], data: data0 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/mute-rule", schemaPath: "#/properties/mute-rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties["mute-rule"].type, parentSchema: schema31.properties["mute-rule"], data: data0 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 === "string") {
        if (func3(data1) > 1024) {
          const err9 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema31.properties.description, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.description.type, parentSchema: schema31.properties.description, data: data1 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.alarms !== void 0) {
      let data2 = data.alarms;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err11 = { instancePath: instancePath + "/alarms", schemaPath: "#/properties/alarms/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.alarms, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (func3(data3) > 255) {
              const err12 = { instancePath: instancePath + "/alarms/" + i0, schemaPath: "#/properties/alarms/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema31.properties.alarms.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (func3(data3) < 1) {
              const err13 = { instancePath: instancePath + "/alarms/" + i0, schemaPath: "#/properties/alarms/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.alarms.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/alarms/" + i0, schemaPath: "#/properties/alarms/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.alarms.items.type, parentSchema: schema31.properties.alarms.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/alarms", schemaPath: "#/properties/alarms/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.alarms.type, parentSchema: schema31.properties.alarms, data: data2 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.at !== void 0) {
      let data4 = data.at;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (Object.keys(data4).length > 1) {
          const err16 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema31.properties.at, data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (Object.keys(data4).length < 1) {
          const err17 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema31.properties.at, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "cron" || key1 === "once")) {
            const err18 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.at, data: data4 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data4.cron !== void 0) {
          let data5 = data4.cron;
          if (typeof data5 === "string") {
            if (func3(data5) > 250) {
              const err19 = { instancePath: instancePath + "/at/cron", schemaPath: "#/properties/at/properties/cron/maxLength", keyword: "maxLength", params: { limit: 250 }, message: "must NOT have more than 250 characters", schema: 250, parentSchema: schema31.properties.at.properties.cron, data: data5 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (func3(data5) < 1) {
              const err20 = { instancePath: instancePath + "/at/cron", schemaPath: "#/properties/at/properties/cron/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.at.properties.cron, data: data5 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/at/cron", schemaPath: "#/properties/at/properties/cron/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.at.properties.cron.type, parentSchema: schema31.properties.at.properties.cron, data: data5 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data4.once !== void 0) {
          let data6 = data4.once;
          if (typeof data6 === "string") {
            if (!pattern48.test(data6)) {
              const err22 = { instancePath: instancePath + "/at/once", schemaPath: "#/properties/at/properties/once/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$", parentSchema: schema31.properties.at.properties.once, data: data6 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/at/once", schemaPath: "#/properties/at/properties/once/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.at.properties.once.type, parentSchema: schema31.properties.at.properties.once, data: data6 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.at.type, parentSchema: schema31.properties.at, data: data4 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.timezone !== void 0) {
      let data7 = data.timezone;
      if (typeof data7 === "string") {
        if (func3(data7) > 50) {
          const err25 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters", schema: 50, parentSchema: schema31.properties.timezone, data: data7 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (func3(data7) < 1) {
          const err26 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.timezone, data: data7 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.timezone.type, parentSchema: schema31.properties.timezone, data: data7 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.for !== void 0) {
      let data8 = data.for;
      if (typeof data8 === "string") {
        if (!pattern49.test(data8)) {
          const err28 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]*[smhd]|P[0-9DHMSTW]+)$" }, message: 'must match pattern "^([1-9][0-9]*[smhd]|P[0-9DHMSTW]+)$"', schema: "^([1-9][0-9]*[smhd]|P[0-9DHMSTW]+)$", parentSchema: schema31.properties.for, data: data8 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.for.type, parentSchema: schema31.properties.for, data: data8 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.start !== void 0) {
      let data9 = data.start;
      if (typeof data9 === "string") {
        if (!pattern50.test(data9)) {
          const err30 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})$", parentSchema: schema31.properties.start, data: data9 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.start.type, parentSchema: schema31.properties.start, data: data9 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.expires !== void 0) {
      let data10 = data.expires;
      if (typeof data10 === "string") {
        if (!pattern50.test(data10)) {
          const err32 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})$", parentSchema: schema31.properties.expires, data: data10 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/expires", schemaPath: "#/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.expires.type, parentSchema: schema31.properties.expires, data: data10 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.protected !== void 0) {
      let data11 = data.protected;
      if (typeof data11 !== "boolean") {
        const err34 = { instancePath: instancePath + "/protected", schemaPath: "#/properties/protected/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.protected.type, parentSchema: schema31.properties.protected, data: data11 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.adopt !== void 0) {
      let data12 = data.adopt;
      if (typeof data12 !== "boolean") {
        const err35 = { instancePath: instancePath + "/adopt", schemaPath: "#/properties/adopt/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.adopt.type, parentSchema: schema31.properties.adopt, data: data12 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
  } else {
    const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
const profile = validate73;
const schema32 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Profile", "description": "What several services have in common.", "type": "object", "required": ["profile"], "additionalProperties": false, "properties": { "profile": { "title": "Profile", "description": "The profile's name, as services write it.", "type": "string", "minLength": 1, "maxLength": 128, "examples": ["beanstalk-api"] }, "parameters": { "title": "Parameters", "description": "What each service fills in, by name; ${name} stands for it. One without a default is required.", "type": "object", "propertyNames": { "title": "name of a parameter", "description": "begins with a lower-case letter; then letters and digits; service and env are taken", "pattern": "^(?!(service|env)$)[a-z][A-Za-z0-9]*$" }, "default": {}, "examples": [{ "environment": {}, "cpuLimit": { "default": 80 } }], "additionalProperties": { "title": "Parameter", "description": "One parameter; {} is a required one.", "type": "object", "additionalProperties": false, "properties": { "description": { "title": "Description", "description": "What the parameter is for.", "type": "string", "default": "", "examples": ["name of the Beanstalk environment"] }, "default": { "title": "Default", "description": "Its value where a service does not give one.", "type": ["string", "number", "boolean"], "examples": [80] } } } }, "lookups": { "title": "Look-ups", "description": "Questions that the account answers at plan time, by name; ${name} stands for the answer.", "$ref": "#/definitions/lookups" }, "alarms": { "title": "Alarms", "description": "Alarms by key; each service gets one named <service>-<key>.", "$ref": "#/definitions/alarms" }, "composites": { "title": "Composite alarms", "description": "Composite alarms by key; each service gets one named <service>-<key>.", "$ref": "#/definitions/composites" }, "environments": { "title": "Environments", "description": "Settings of Elastic Beanstalk environments, by the environment's name.", "$ref": "#/definitions/environments" }, "logGroups": { "title": "Log groups", "description": "Log groups by name.", "$ref": "#/definitions/logGroups" }, "metricFilters": { "title": "Metric filters", "description": "Metric filters by key; each service gets one named <service>-<key>.", "$ref": "#/definitions/metricFilters" }, "queries": { "title": "Saved queries", "description": "Saved queries of CloudWatch Logs by key; each service gets one named <service>-<key>.", "$ref": "#/definitions/queries" } }, "definitions": { "alarms": { "title": "Alarms", "description": "Alarms by key; each service gets one named <service>-<key>.", "type": "object", "propertyNames": { "title": "key of an alarm", "description": "1 to 200 characters, no control characters, no spaces around, no ${", "pattern": "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$", "maxLength": 200 }, "additionalProperties": { "$ref": "alarm.schema.json" }, "default": {}, "examples": [{ "High-CPU": { "metric": { "namespace": "AWS/EC2", "name": "CPUUtilization", "dimensions": { "AutoScalingGroupName": "${group}" } }, "when": { "statistic": "Average", "is": ">", "threshold": 80, "period": "5m", "for": 2 }, "priority": "high", "runbook": "high-cpu" } }] }, "lookups": { "title": "Look-ups", "description": "Questions that the account answers at plan time, by name; ${name} stands for the answer.", "type": "object", "propertyNames": { "title": "name of a look-up", "description": "begins with a lower-case letter; then letters and digits; service and env are taken", "pattern": "^(?!(service|env)$)[a-z][A-Za-z0-9]*$" }, "default": {}, "examples": [{ "group": { "beanstalkAutoScalingGroup": "${environment}" } }], "additionalProperties": { "title": "Look-up", "description": "Exactly one question.", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "beanstalkAutoScalingGroup": { "title": "Auto Scaling group of a Beanstalk environment", "description": "The environment's name; the answer is the name of its Auto Scaling group.", "type": "string", "minLength": 1, "examples": ["${environment}"] }, "metricName": { "title": "Spelling of a metric's name", "description": "The answer is the name that ListMetrics knows, upper and lower case aside.", "type": "object", "required": ["namespace", "like"], "additionalProperties": false, "examples": [{ "namespace": "AWS/AmplifyHosting", "like": "5xxErrors", "dimensions": { "App": "d1tb834u144p4r" } }], "properties": { "namespace": { "title": "Namespace", "description": "The metric's namespace.", "type": "string", "minLength": 1, "maxLength": 255, "examples": ["AWS/AmplifyHosting"] }, "like": { "title": "Like", "description": "The metric's name, in any case.", "type": "string", "minLength": 1, "maxLength": 255, "examples": ["5xxErrors"] }, "dimensions": { "title": "Dimensions", "description": "Dimensions that the metric has, by name.", "type": "object", "maxProperties": 30, "additionalProperties": { "title": "value of a dimension", "description": "1 to 1024 characters", "type": "string", "minLength": 1, "maxLength": 1024 }, "default": {}, "examples": [{ "App": "d1tb834u144p4r" }] } } }, "value": { "title": "Fixed value", "description": "Stands for itself: in place of a profile's look-up.", "type": ["string", "number", "boolean"], "examples": ["my-group"] } } } }, "composites": { "title": "Composite alarms", "description": "Composite alarms by key; each service gets one named <service>-<key>.", "type": "object", "propertyNames": { "title": "key of a composite alarm", "description": "1 to 200 characters, no control characters, no spaces around, no ${", "pattern": "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$", "maxLength": 200 }, "additionalProperties": { "$ref": "composite-alarm.schema.json" }, "default": {}, "examples": [{ "Down": { "rule": 'ALARM("${service}-Environment-Health-Degraded") AND ALARM("${service}-High-5xx-Errors")', "priority": "critical", "runbook": "service-down" } }] }, "environments": { "title": "Environments", "description": "Settings of Elastic Beanstalk environments, by the environment's name.", "type": "object", "propertyNames": { "title": "name of an environment", "description": "4 to 40 letters, digits and dashes; ${name} stands for a parameter", "pattern": "^([A-Za-z0-9-]|\\$\\{[A-Za-z0-9.]+\\})+$", "maxLength": 200 }, "additionalProperties": { "$ref": "environment-settings.schema.json" }, "default": {}, "examples": [{ "${environment}": { "logs": { "stream": true, "retention": "7d" } } }] }, "logGroups": { "title": "Log groups", "description": "Log groups by name.", "type": "object", "propertyNames": { "title": "name of a log group", "description": "1 to 512 letters, digits and . _ - / #; ${name} stands for a parameter", "pattern": "^([A-Za-z0-9._/#-]|\\$\\{[A-Za-z0-9.]+\\})+$", "maxLength": 512 }, "additionalProperties": { "$ref": "log-group.schema.json" }, "default": {}, "examples": [{ "/symphonia/tms-sync": { "retention": "30d" } }] }, "metricFilters": { "title": "Metric filters", "description": "Metric filters by key; each service gets one named <service>-<key>.", "type": "object", "propertyNames": { "title": "key of a metric filter", "description": "1 to 200 characters, no control characters, no spaces around, no ${", "pattern": "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$", "maxLength": 200 }, "additionalProperties": { "$ref": "metric-filter.schema.json" }, "default": {}, "examples": [{ "Errors": { "logGroup": "/symphonia/tms-sync", "pattern": "ERROR", "metric": { "namespace": "SYMPHONIA", "name": "TMS-Sync-Errors", "value": "1" } } }] }, "queries": { "title": "Saved queries", "description": "Saved queries of CloudWatch Logs by key; each service gets one named <service>-<key>.", "type": "object", "propertyNames": { "title": "key of a saved query", "description": "1 to 200 characters, no control characters, no spaces around, no ${", "pattern": "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$", "maxLength": 200 }, "additionalProperties": { "$ref": "query-definition.schema.json" }, "default": {}, "examples": [{ "Errors": { "logGroups": ["/symphonia/tms-sync"], "query": "fields @timestamp, @message | filter @message like /ERROR/" } }] } } };
const pattern52 = new RegExp("^(?!(service|env)$)[a-z][A-Za-z0-9]*$", "u");
const schema33 = { "title": "Look-ups", "description": "Questions that the account answers at plan time, by name; ${name} stands for the answer.", "type": "object", "propertyNames": { "title": "name of a look-up", "description": "begins with a lower-case letter; then letters and digits; service and env are taken", "pattern": "^(?!(service|env)$)[a-z][A-Za-z0-9]*$" }, "default": {}, "examples": [{ "group": { "beanstalkAutoScalingGroup": "${environment}" } }], "additionalProperties": { "title": "Look-up", "description": "Exactly one question.", "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": { "beanstalkAutoScalingGroup": { "title": "Auto Scaling group of a Beanstalk environment", "description": "The environment's name; the answer is the name of its Auto Scaling group.", "type": "string", "minLength": 1, "examples": ["${environment}"] }, "metricName": { "title": "Spelling of a metric's name", "description": "The answer is the name that ListMetrics knows, upper and lower case aside.", "type": "object", "required": ["namespace", "like"], "additionalProperties": false, "examples": [{ "namespace": "AWS/AmplifyHosting", "like": "5xxErrors", "dimensions": { "App": "d1tb834u144p4r" } }], "properties": { "namespace": { "title": "Namespace", "description": "The metric's namespace.", "type": "string", "minLength": 1, "maxLength": 255, "examples": ["AWS/AmplifyHosting"] }, "like": { "title": "Like", "description": "The metric's name, in any case.", "type": "string", "minLength": 1, "maxLength": 255, "examples": ["5xxErrors"] }, "dimensions": { "title": "Dimensions", "description": "Dimensions that the metric has, by name.", "type": "object", "maxProperties": 30, "additionalProperties": { "title": "value of a dimension", "description": "1 to 1024 characters", "type": "string", "minLength": 1, "maxLength": 1024 }, "default": {}, "examples": [{ "App": "d1tb834u144p4r" }] } } }, "value": { "title": "Fixed value", "description": "Stands for itself: in place of a profile's look-up.", "type": ["string", "number", "boolean"], "examples": ["my-group"] } } } };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!pattern52.test(key0)) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!(service|env)$)[a-z][A-Za-z0-9]*$" }, message: 'must match pattern "^(?!(service|env)$)[a-z][A-Za-z0-9]*$"', schema: "^(?!(service|env)$)[a-z][A-Za-z0-9]*$", parentSchema: schema33.propertyNames, data: key0, propertyName: key0 };
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
        const err1 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema33.propertyNames, parentSchema: schema33, data };
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
          const err2 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema33.additionalProperties, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (Object.keys(data0).length < 1) {
          const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema33.additionalProperties, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key2 in data0) {
          if (!(key2 === "beanstalkAutoScalingGroup" || key2 === "metricName" || key2 === "value")) {
            const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.additionalProperties, data: data0 };
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
              const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/beanstalkAutoScalingGroup", schemaPath: "#/additionalProperties/properties/beanstalkAutoScalingGroup/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.additionalProperties.properties.beanstalkAutoScalingGroup, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/beanstalkAutoScalingGroup", schemaPath: "#/additionalProperties/properties/beanstalkAutoScalingGroup/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.additionalProperties.properties.beanstalkAutoScalingGroup.type, parentSchema: schema33.additionalProperties.properties.beanstalkAutoScalingGroup, data: data1 };
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
              const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName", schemaPath: "#/additionalProperties/properties/metricName/required", keyword: "required", params: { missingProperty: "namespace" }, message: "must have required property 'namespace'", schema: schema33.additionalProperties.properties.metricName.required, parentSchema: schema33.additionalProperties.properties.metricName, data: data2 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data2.like === void 0) {
              const err8 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName", schemaPath: "#/additionalProperties/properties/metricName/required", keyword: "required", params: { missingProperty: "like" }, message: "must have required property 'like'", schema: schema33.additionalProperties.properties.metricName.required, parentSchema: schema33.additionalProperties.properties.metricName, data: data2 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            for (const key3 in data2) {
              if (!(key3 === "namespace" || key3 === "like" || key3 === "dimensions")) {
                const err9 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName", schemaPath: "#/additionalProperties/properties/metricName/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.additionalProperties.properties.metricName, data: data2 };
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
                  const err10 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/namespace", schemaPath: "#/additionalProperties/properties/metricName/properties/namespace/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema33.additionalProperties.properties.metricName.properties.namespace, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (func3(data3) < 1) {
                  const err11 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/namespace", schemaPath: "#/additionalProperties/properties/metricName/properties/namespace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.additionalProperties.properties.metricName.properties.namespace, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/namespace", schemaPath: "#/additionalProperties/properties/metricName/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.additionalProperties.properties.metricName.properties.namespace.type, parentSchema: schema33.additionalProperties.properties.metricName.properties.namespace, data: data3 };
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
                  const err13 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/like", schemaPath: "#/additionalProperties/properties/metricName/properties/like/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema33.additionalProperties.properties.metricName.properties.like, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                if (func3(data4) < 1) {
                  const err14 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/like", schemaPath: "#/additionalProperties/properties/metricName/properties/like/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.additionalProperties.properties.metricName.properties.like, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/like", schemaPath: "#/additionalProperties/properties/metricName/properties/like/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.additionalProperties.properties.metricName.properties.like.type, parentSchema: schema33.additionalProperties.properties.metricName.properties.like, data: data4 };
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
                  const err16 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/dimensions", schemaPath: "#/additionalProperties/properties/metricName/properties/dimensions/maxProperties", keyword: "maxProperties", params: { limit: 30 }, message: "must NOT have more than 30 properties", schema: 30, parentSchema: schema33.additionalProperties.properties.metricName.properties.dimensions, data: data5 };
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
                      const err17 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/dimensions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/properties/metricName/properties/dimensions/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema33.additionalProperties.properties.metricName.properties.dimensions.additionalProperties, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err17];
                      } else {
                        vErrors.push(err17);
                      }
                      errors++;
                    }
                    if (func3(data6) < 1) {
                      const err18 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/dimensions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/properties/metricName/properties/dimensions/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.additionalProperties.properties.metricName.properties.dimensions.additionalProperties, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err18];
                      } else {
                        vErrors.push(err18);
                      }
                      errors++;
                    }
                  } else {
                    const err19 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/dimensions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/properties/metricName/properties/dimensions/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.additionalProperties.properties.metricName.properties.dimensions.additionalProperties.type, parentSchema: schema33.additionalProperties.properties.metricName.properties.dimensions.additionalProperties, data: data6 };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                }
              } else {
                const err20 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/dimensions", schemaPath: "#/additionalProperties/properties/metricName/properties/dimensions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.additionalProperties.properties.metricName.properties.dimensions.type, parentSchema: schema33.additionalProperties.properties.metricName.properties.dimensions, data: data5 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName", schemaPath: "#/additionalProperties/properties/metricName/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.additionalProperties.properties.metricName.type, parentSchema: schema33.additionalProperties.properties.metricName, data: data2 };
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
            const err22 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/additionalProperties/properties/value/type", keyword: "type", params: { type: schema33.additionalProperties.properties.value.type }, message: "must be string,number,boolean", schema: schema33.additionalProperties.properties.value.type, parentSchema: schema33.additionalProperties.properties.value, data: data7 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.additionalProperties.type, parentSchema: schema33.additionalProperties, data: data0 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
const schema34 = { "title": "Alarms", "description": "Alarms by key; each service gets one named <service>-<key>.", "type": "object", "propertyNames": { "title": "key of an alarm", "description": "1 to 200 characters, no control characters, no spaces around, no ${", "pattern": "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$", "maxLength": 200 }, "additionalProperties": { "$ref": "alarm.schema.json" }, "default": {}, "examples": [{ "High-CPU": { "metric": { "namespace": "AWS/EC2", "name": "CPUUtilization", "dimensions": { "AutoScalingGroupName": "${group}" } }, "when": { "statistic": "Average", "is": ">", "threshold": 80, "period": "5m", "for": 2 }, "priority": "high", "runbook": "high-cpu" } }] };
const pattern54 = new RegExp("^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$", "u");
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 200) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema34.propertyNames, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern54.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$" }, message: 'must match pattern "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$"', schema: "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$", parentSchema: schema34.propertyNames, data: key0, propertyName: key0 };
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
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema34.propertyNames, parentSchema: schema34, data };
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
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
const schema35 = { "title": "Composite alarms", "description": "Composite alarms by key; each service gets one named <service>-<key>.", "type": "object", "propertyNames": { "title": "key of a composite alarm", "description": "1 to 200 characters, no control characters, no spaces around, no ${", "pattern": "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$", "maxLength": 200 }, "additionalProperties": { "$ref": "composite-alarm.schema.json" }, "default": {}, "examples": [{ "Down": { "rule": 'ALARM("${service}-Environment-Health-Degraded") AND ALARM("${service}-High-5xx-Errors")', "priority": "critical", "runbook": "service-down" } }] };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 200) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema35.propertyNames, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern54.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$" }, message: 'must match pattern "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$"', schema: "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$", parentSchema: schema35.propertyNames, data: key0, propertyName: key0 };
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
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema35.propertyNames, parentSchema: schema35, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (!validate31(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
const schema36 = { "title": "Environments", "description": "Settings of Elastic Beanstalk environments, by the environment's name.", "type": "object", "propertyNames": { "title": "name of an environment", "description": "4 to 40 letters, digits and dashes; ${name} stands for a parameter", "pattern": "^([A-Za-z0-9-]|\\$\\{[A-Za-z0-9.]+\\})+$", "maxLength": 200 }, "additionalProperties": { "$ref": "environment-settings.schema.json" }, "default": {}, "examples": [{ "${environment}": { "logs": { "stream": true, "retention": "7d" } } }] };
const pattern56 = new RegExp("^([A-Za-z0-9-]|\\$\\{[A-Za-z0-9.]+\\})+$", "u");
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 200) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema36.propertyNames, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern56.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^([A-Za-z0-9-]|\\$\\{[A-Za-z0-9.]+\\})+$" }, message: 'must match pattern "^([A-Za-z0-9-]|\\$\\{[A-Za-z0-9.]+\\})+$"', schema: "^([A-Za-z0-9-]|\\$\\{[A-Za-z0-9.]+\\})+$", parentSchema: schema36.propertyNames, data: key0, propertyName: key0 };
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
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema36.propertyNames, parentSchema: schema36, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (!validate68(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.type, parentSchema: schema36, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
const schema37 = { "title": "Log groups", "description": "Log groups by name.", "type": "object", "propertyNames": { "title": "name of a log group", "description": "1 to 512 letters, digits and . _ - / #; ${name} stands for a parameter", "pattern": "^([A-Za-z0-9._/#-]|\\$\\{[A-Za-z0-9.]+\\})+$", "maxLength": 512 }, "additionalProperties": { "$ref": "log-group.schema.json" }, "default": {}, "examples": [{ "/symphonia/tms-sync": { "retention": "30d" } }] };
const pattern57 = new RegExp("^([A-Za-z0-9._/#-]|\\$\\{[A-Za-z0-9.]+\\})+$", "u");
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 512) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters", schema: 512, parentSchema: schema37.propertyNames, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern57.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^([A-Za-z0-9._/#-]|\\$\\{[A-Za-z0-9.]+\\})+$" }, message: 'must match pattern "^([A-Za-z0-9._/#-]|\\$\\{[A-Za-z0-9.]+\\})+$"', schema: "^([A-Za-z0-9._/#-]|\\$\\{[A-Za-z0-9.]+\\})+$", parentSchema: schema37.propertyNames, data: key0, propertyName: key0 };
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
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema37.propertyNames, parentSchema: schema37, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (!validate69(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
const schema38 = { "title": "Metric filters", "description": "Metric filters by key; each service gets one named <service>-<key>.", "type": "object", "propertyNames": { "title": "key of a metric filter", "description": "1 to 200 characters, no control characters, no spaces around, no ${", "pattern": "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$", "maxLength": 200 }, "additionalProperties": { "$ref": "metric-filter.schema.json" }, "default": {}, "examples": [{ "Errors": { "logGroup": "/symphonia/tms-sync", "pattern": "ERROR", "metric": { "namespace": "SYMPHONIA", "name": "TMS-Sync-Errors", "value": "1" } } }] };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 200) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema38.propertyNames, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern54.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$" }, message: 'must match pattern "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$"', schema: "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$", parentSchema: schema38.propertyNames, data: key0, propertyName: key0 };
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
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema38.propertyNames, parentSchema: schema38, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (!validate70(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
const schema39 = { "title": "Saved queries", "description": "Saved queries of CloudWatch Logs by key; each service gets one named <service>-<key>.", "type": "object", "propertyNames": { "title": "key of a saved query", "description": "1 to 200 characters, no control characters, no spaces around, no ${", "pattern": "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$", "maxLength": 200 }, "additionalProperties": { "$ref": "query-definition.schema.json" }, "default": {}, "examples": [{ "Errors": { "logGroups": ["/symphonia/tms-sync"], "query": "fields @timestamp, @message | filter @message like /ERROR/" } }] };
const schema40 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Saved query", "description": "A query of CloudWatch Logs Insights that everybody finds under its name. A service may hold only what differs from its profile; the whole is checked after merging. null removes a key of the profile's.", "type": "object", "additionalProperties": false, "properties": { "query": { "title": "Query", "description": "The query in full.", "type": ["null", "string"], "minLength": 1, "maxLength": 1e4, "default": null, "examples": ["fields @timestamp, @message | filter @message like /ERROR/ | sort @timestamp desc | limit 50"] }, "logGroups": { "title": "Log groups", "description": "Names of the log groups that it looks through; without any, whoever runs it chooses. Not with SQL, which names them itself.", "type": ["null", "array"], "uniqueItems": true, "maxItems": 50, "items": { "title": "name of a log group", "description": "1 to 512 letters, digits and . _ - / #; ${name} stands for a parameter", "type": "string", "pattern": "^([A-Za-z0-9._/#-]|\\$\\{[A-Za-z0-9.]+\\})+$", "maxLength": 512 }, "default": [], "examples": [["/symphonia/tms-sync"]] }, "language": { "title": "Language", "description": "In which language the query is written: Logs Insights QL, OpenSearch PPL or OpenSearch SQL.", "anyOf": [{ "enum": [null, "CWLI", "PPL", "SQL"] }, { "type": "string", "pattern": "^\\$\\{[a-z][A-Za-z0-9]*\\}$" }], "default": "CWLI", "examples": ["PPL"] } } };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "query" || key0 === "logGroups" || key0 === "language")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema40, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.query !== void 0) {
      let data0 = data.query;
      if (data0 !== null && typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: schema40.properties.query.type }, message: "must be null,string", schema: schema40.properties.query.type, parentSchema: schema40.properties.query, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 === "string") {
        if (func3(data0) > 1e4) {
          const err2 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters", schema: 1e4, parentSchema: schema40.properties.query, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func3(data0) < 1) {
          const err3 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema40.properties.query, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.logGroups !== void 0) {
      let data1 = data.logGroups;
      if (data1 !== null && !Array.isArray(data1)) {
        const err4 = { instancePath: instancePath + "/logGroups", schemaPath: "#/properties/logGroups/type", keyword: "type", params: { type: schema40.properties.logGroups.type }, message: "must be null,array", schema: schema40.properties.logGroups.type, parentSchema: schema40.properties.logGroups, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (Array.isArray(data1)) {
        if (data1.length > 50) {
          const err5 = { instancePath: instancePath + "/logGroups", schemaPath: "#/properties/logGroups/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema40.properties.logGroups, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func3(data2) > 512) {
              const err6 = { instancePath: instancePath + "/logGroups/" + i0, schemaPath: "#/properties/logGroups/items/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters", schema: 512, parentSchema: schema40.properties.logGroups.items, data: data2 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (!pattern57.test(data2)) {
              const err7 = { instancePath: instancePath + "/logGroups/" + i0, schemaPath: "#/properties/logGroups/items/pattern", keyword: "pattern", params: { pattern: "^([A-Za-z0-9._/#-]|\\$\\{[A-Za-z0-9.]+\\})+$" }, message: 'must match pattern "^([A-Za-z0-9._/#-]|\\$\\{[A-Za-z0-9.]+\\})+$"', schema: "^([A-Za-z0-9._/#-]|\\$\\{[A-Za-z0-9.]+\\})+$", parentSchema: schema40.properties.logGroups.items, data: data2 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/logGroups/" + i0, schemaPath: "#/properties/logGroups/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.logGroups.items.type, parentSchema: schema40.properties.logGroups.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        let i1 = data1.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data1[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err9 = { instancePath: instancePath + "/logGroups", schemaPath: "#/properties/logGroups/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema40.properties.logGroups, data: data1 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      }
    }
    if (data.language !== void 0) {
      let data3 = data.language;
      const _errs9 = errors;
      let valid4 = false;
      const _errs10 = errors;
      if (!(data3 === null || data3 === "CWLI" || data3 === "PPL" || data3 === "SQL")) {
        const err10 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema40.properties.language.anyOf[0].enum }, message: "must be equal to one of the allowed values", schema: schema40.properties.language.anyOf[0].enum, parentSchema: schema40.properties.language.anyOf[0], data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      var _valid0 = _errs10 === errors;
      valid4 = valid4 || _valid0;
      if (!valid4) {
        const _errs11 = errors;
        if (typeof data3 === "string") {
          if (!pattern2.test(data3)) {
            const err11 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[a-z][A-Za-z0-9]*\\}$" }, message: 'must match pattern "^\\$\\{[a-z][A-Za-z0-9]*\\}$"', schema: "^\\$\\{[a-z][A-Za-z0-9]*\\}$", parentSchema: schema40.properties.language.anyOf[1], data: data3 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        } else {
          const err12 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.language.anyOf[1].type, parentSchema: schema40.properties.language.anyOf[1], data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        var _valid0 = _errs11 === errors;
        valid4 = valid4 || _valid0;
      }
      if (!valid4) {
        const err13 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema40.properties.language.anyOf, parentSchema: schema40.properties.language, data: data3 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      } else {
        errors = _errs9;
        if (vErrors !== null) {
          if (_errs9) {
            vErrors.length = _errs9;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 200) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema39.propertyNames, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern54.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$" }, message: 'must match pattern "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$"', schema: "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$", parentSchema: schema39.propertyNames, data: key0, propertyName: key0 };
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
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema39.propertyNames, parentSchema: schema39, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (!validate92(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.type, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.profile === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profile" }, message: "must have required property 'profile'", schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema32.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data };
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
          const err2 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema32.properties.profile, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func3(data0) < 1) {
          const err3 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.profile, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.profile.type, parentSchema: schema32.properties.profile, data: data0 };
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
            if (!pattern52.test(key1)) {
              const err5 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!(service|env)$)[a-z][A-Za-z0-9]*$" }, message: 'must match pattern "^(?!(service|env)$)[a-z][A-Za-z0-9]*$"', schema: "^(?!(service|env)$)[a-z][A-Za-z0-9]*$", parentSchema: schema32.properties.parameters.propertyNames, data: key1, propertyName: key1 };
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
            const err6 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema32.properties.parameters.propertyNames, parentSchema: schema32.properties.parameters, data: data1 };
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
                const err7 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.parameters.additionalProperties, data: data2 };
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
                const err8 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/parameters/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.parameters.additionalProperties.properties.description.type, parentSchema: schema32.properties.parameters.additionalProperties.properties.description, data: data3 };
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
                const err9 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/parameters/additionalProperties/properties/default/type", keyword: "type", params: { type: schema32.properties.parameters.additionalProperties.properties.default.type }, message: "must be string,number,boolean", schema: schema32.properties.parameters.additionalProperties.properties.default.type, parentSchema: schema32.properties.parameters.additionalProperties.properties.default, data: data4 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.parameters.additionalProperties.type, parentSchema: schema32.properties.parameters.additionalProperties, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.parameters.type, parentSchema: schema32.properties.parameters, data: data1 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.lookups !== void 0) {
      if (!validate74(data.lookups, { instancePath: instancePath + "/lookups", parentData: data, parentDataProperty: "lookups", rootData })) {
        vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
        errors = vErrors.length;
      }
    }
    if (data.alarms !== void 0) {
      if (!validate76(data.alarms, { instancePath: instancePath + "/alarms", parentData: data, parentDataProperty: "alarms", rootData })) {
        vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
        errors = vErrors.length;
      }
    }
    if (data.composites !== void 0) {
      if (!validate79(data.composites, { instancePath: instancePath + "/composites", parentData: data, parentDataProperty: "composites", rootData })) {
        vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
        errors = vErrors.length;
      }
    }
    if (data.environments !== void 0) {
      if (!validate82(data.environments, { instancePath: instancePath + "/environments", parentData: data, parentDataProperty: "environments", rootData })) {
        vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
        errors = vErrors.length;
      }
    }
    if (data.logGroups !== void 0) {
      if (!validate85(data.logGroups, { instancePath: instancePath + "/logGroups", parentData: data, parentDataProperty: "logGroups", rootData })) {
        vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
        errors = vErrors.length;
      }
    }
    if (data.metricFilters !== void 0) {
      if (!validate88(data.metricFilters, { instancePath: instancePath + "/metricFilters", parentData: data, parentDataProperty: "metricFilters", rootData })) {
        vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
        errors = vErrors.length;
      }
    }
    if (data.queries !== void 0) {
      if (!validate91(data.queries, { instancePath: instancePath + "/queries", parentData: data, parentDataProperty: "queries", rootData })) {
        vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
const query_definition = validate92;
const service = validate95;
const schema41 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Service", "description": "One service: its profile, and what differs from it.", "type": "object", "required": ["service"], "additionalProperties": false, "properties": { "service": { "title": "Service", "description": "The service's name, in front of the names of all its alarms: letters, digits, spaces and . _ / - between letters or digits.", "type": "string", "maxLength": 200, "pattern": "^[A-Za-z0-9]([A-Za-z0-9 ._/-]*[A-Za-z0-9])?$", "examples": ["TMS-Sync-API"] }, "prefix": { "title": "Prefix", "description": `What the names of the service's alarms begin with; "" makes their keys whole names. <service>- where nothing is said.`, "type": "string", "maxLength": 200, "pattern": "^(?!.*\\$\\{)([^\\u0000-\\u0020\\u007f][^\\u0000-\\u001f\\u007f]*)?$", "examples": ["tms/", ""] }, "profile": { "title": "Profile", "description": "The profile that the service follows.", "type": "string", "minLength": 1, "examples": ["beanstalk-api"] }, "with": { "title": "With", "description": "Values for the profile's parameters, by name.", "type": "object", "additionalProperties": { "title": "value of a parameter", "description": "text, a number, or true or false", "type": ["string", "number", "boolean"] }, "default": {}, "examples": [{ "environment": "rt-tms-sync-api-v2" }] }, "without": { "title": "Without", "description": "Keys of the profile that this service does not get.", "type": "array", "uniqueItems": true, "items": { "type": "string", "minLength": 1 }, "default": [], "examples": [["High-Memory"]] }, "lookups": { "title": "Look-ups", "description": "Look-ups in place of the profile's of the same name, and further ones.", "$ref": "profile.schema.json#/definitions/lookups" }, "alarms": { "title": "Alarms", "description": "What differs from the profile's alarms of the same key, and alarms that only this service has.", "$ref": "profile.schema.json#/definitions/alarms" }, "composites": { "title": "Composite alarms", "description": "What differs from the profile's of the same key, and what only this service has.", "$ref": "profile.schema.json#/definitions/composites" }, "environments": { "title": "Environments", "description": "What differs from the profile's of the same name, and what only this service has.", "$ref": "profile.schema.json#/definitions/environments" }, "logGroups": { "title": "Log groups", "description": "What differs from the profile's of the same name, and what only this service has.", "$ref": "profile.schema.json#/definitions/logGroups" }, "metricFilters": { "title": "Metric filters", "description": "What differs from the profile's of the same key, and what only this service has.", "$ref": "profile.schema.json#/definitions/metricFilters" }, "queries": { "title": "Saved queries", "description": "What differs from the profile's of the same key, and what only this service has.", "$ref": "profile.schema.json#/definitions/queries" } } };
const pattern62 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9 ._/-]*[A-Za-z0-9])?$", "u");
const pattern63 = new RegExp("^(?!.*\\$\\{)([^\\u0000-\\u0020\\u007f][^\\u0000-\\u001f\\u007f]*)?$", "u");
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (!pattern52.test(key0)) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!(service|env)$)[a-z][A-Za-z0-9]*$" }, message: 'must match pattern "^(?!(service|env)$)[a-z][A-Za-z0-9]*$"', schema: "^(?!(service|env)$)[a-z][A-Za-z0-9]*$", parentSchema: schema33.propertyNames, data: key0, propertyName: key0 };
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
        const err1 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema33.propertyNames, parentSchema: schema33, data };
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
          const err2 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema33.additionalProperties, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (Object.keys(data0).length < 1) {
          const err3 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema33.additionalProperties, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key2 in data0) {
          if (!(key2 === "beanstalkAutoScalingGroup" || key2 === "metricName" || key2 === "value")) {
            const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.additionalProperties, data: data0 };
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
              const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/beanstalkAutoScalingGroup", schemaPath: "#/additionalProperties/properties/beanstalkAutoScalingGroup/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.additionalProperties.properties.beanstalkAutoScalingGroup, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/beanstalkAutoScalingGroup", schemaPath: "#/additionalProperties/properties/beanstalkAutoScalingGroup/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.additionalProperties.properties.beanstalkAutoScalingGroup.type, parentSchema: schema33.additionalProperties.properties.beanstalkAutoScalingGroup, data: data1 };
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
              const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName", schemaPath: "#/additionalProperties/properties/metricName/required", keyword: "required", params: { missingProperty: "namespace" }, message: "must have required property 'namespace'", schema: schema33.additionalProperties.properties.metricName.required, parentSchema: schema33.additionalProperties.properties.metricName, data: data2 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data2.like === void 0) {
              const err8 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName", schemaPath: "#/additionalProperties/properties/metricName/required", keyword: "required", params: { missingProperty: "like" }, message: "must have required property 'like'", schema: schema33.additionalProperties.properties.metricName.required, parentSchema: schema33.additionalProperties.properties.metricName, data: data2 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            for (const key3 in data2) {
              if (!(key3 === "namespace" || key3 === "like" || key3 === "dimensions")) {
                const err9 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName", schemaPath: "#/additionalProperties/properties/metricName/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33.additionalProperties.properties.metricName, data: data2 };
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
                  const err10 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/namespace", schemaPath: "#/additionalProperties/properties/metricName/properties/namespace/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema33.additionalProperties.properties.metricName.properties.namespace, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (func3(data3) < 1) {
                  const err11 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/namespace", schemaPath: "#/additionalProperties/properties/metricName/properties/namespace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.additionalProperties.properties.metricName.properties.namespace, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/namespace", schemaPath: "#/additionalProperties/properties/metricName/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.additionalProperties.properties.metricName.properties.namespace.type, parentSchema: schema33.additionalProperties.properties.metricName.properties.namespace, data: data3 };
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
                  const err13 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/like", schemaPath: "#/additionalProperties/properties/metricName/properties/like/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema33.additionalProperties.properties.metricName.properties.like, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                if (func3(data4) < 1) {
                  const err14 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/like", schemaPath: "#/additionalProperties/properties/metricName/properties/like/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.additionalProperties.properties.metricName.properties.like, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/like", schemaPath: "#/additionalProperties/properties/metricName/properties/like/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.additionalProperties.properties.metricName.properties.like.type, parentSchema: schema33.additionalProperties.properties.metricName.properties.like, data: data4 };
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
                  const err16 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/dimensions", schemaPath: "#/additionalProperties/properties/metricName/properties/dimensions/maxProperties", keyword: "maxProperties", params: { limit: 30 }, message: "must NOT have more than 30 properties", schema: 30, parentSchema: schema33.additionalProperties.properties.metricName.properties.dimensions, data: data5 };
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
                      const err17 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/dimensions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/properties/metricName/properties/dimensions/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema33.additionalProperties.properties.metricName.properties.dimensions.additionalProperties, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err17];
                      } else {
                        vErrors.push(err17);
                      }
                      errors++;
                    }
                    if (func3(data6) < 1) {
                      const err18 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/dimensions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/properties/metricName/properties/dimensions/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.additionalProperties.properties.metricName.properties.dimensions.additionalProperties, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err18];
                      } else {
                        vErrors.push(err18);
                      }
                      errors++;
                    }
                  } else {
                    const err19 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/dimensions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/properties/metricName/properties/dimensions/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.additionalProperties.properties.metricName.properties.dimensions.additionalProperties.type, parentSchema: schema33.additionalProperties.properties.metricName.properties.dimensions.additionalProperties, data: data6 };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                }
              } else {
                const err20 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName/dimensions", schemaPath: "#/additionalProperties/properties/metricName/properties/dimensions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.additionalProperties.properties.metricName.properties.dimensions.type, parentSchema: schema33.additionalProperties.properties.metricName.properties.dimensions, data: data5 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/metricName", schemaPath: "#/additionalProperties/properties/metricName/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.additionalProperties.properties.metricName.type, parentSchema: schema33.additionalProperties.properties.metricName, data: data2 };
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
            const err22 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/value", schemaPath: "#/additionalProperties/properties/value/type", keyword: "type", params: { type: schema33.additionalProperties.properties.value.type }, message: "must be string,number,boolean", schema: schema33.additionalProperties.properties.value.type, parentSchema: schema33.additionalProperties.properties.value, data: data7 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.additionalProperties.type, parentSchema: schema33.additionalProperties, data: data0 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 200) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema34.propertyNames, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern54.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$" }, message: 'must match pattern "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$"', schema: "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$", parentSchema: schema34.propertyNames, data: key0, propertyName: key0 };
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
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema34.propertyNames, parentSchema: schema34, data };
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
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 200) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema35.propertyNames, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern54.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$" }, message: 'must match pattern "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$"', schema: "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$", parentSchema: schema35.propertyNames, data: key0, propertyName: key0 };
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
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema35.propertyNames, parentSchema: schema35, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (!validate31(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 200) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema36.propertyNames, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern56.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^([A-Za-z0-9-]|\\$\\{[A-Za-z0-9.]+\\})+$" }, message: 'must match pattern "^([A-Za-z0-9-]|\\$\\{[A-Za-z0-9.]+\\})+$"', schema: "^([A-Za-z0-9-]|\\$\\{[A-Za-z0-9.]+\\})+$", parentSchema: schema36.propertyNames, data: key0, propertyName: key0 };
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
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema36.propertyNames, parentSchema: schema36, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (!validate68(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.type, parentSchema: schema36, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 512) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters", schema: 512, parentSchema: schema37.propertyNames, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern57.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^([A-Za-z0-9._/#-]|\\$\\{[A-Za-z0-9.]+\\})+$" }, message: 'must match pattern "^([A-Za-z0-9._/#-]|\\$\\{[A-Za-z0-9.]+\\})+$"', schema: "^([A-Za-z0-9._/#-]|\\$\\{[A-Za-z0-9.]+\\})+$", parentSchema: schema37.propertyNames, data: key0, propertyName: key0 };
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
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema37.propertyNames, parentSchema: schema37, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (!validate69(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 200) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema38.propertyNames, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern54.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$" }, message: 'must match pattern "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$"', schema: "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$", parentSchema: schema38.propertyNames, data: key0, propertyName: key0 };
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
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema38.propertyNames, parentSchema: schema38, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (!validate70(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate110.errors = vErrors;
  return errors === 0;
}
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 === "string") {
        if (func3(key0) > 200) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema39.propertyNames, data: key0, propertyName: key0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (!pattern54.test(key0)) {
          const err1 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$" }, message: 'must match pattern "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$"', schema: "^(?!.*\\$\\{)[^\\u0000-\\u0020\\u007f]([^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f])?$", parentSchema: schema39.propertyNames, data: key0, propertyName: key0 };
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
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema39.propertyNames, parentSchema: schema39, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    for (const key1 in data) {
      if (!validate92(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData })) {
        vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.type, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.service === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service" }, message: "must have required property 'service'", schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema41.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema41, data };
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
          const err2 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema41.properties.service, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern62.test(data0)) {
          const err3 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]([A-Za-z0-9 ._/-]*[A-Za-z0-9])?$" }, message: 'must match pattern "^[A-Za-z0-9]([A-Za-z0-9 ._/-]*[A-Za-z0-9])?$"', schema: "^[A-Za-z0-9]([A-Za-z0-9 ._/-]*[A-Za-z0-9])?$", parentSchema: schema41.properties.service, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.service.type, parentSchema: schema41.properties.service, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.prefix !== void 0) {
      let data1 = data.prefix;
      if (typeof data1 === "string") {
        if (func3(data1) > 200) {
          const err5 = { instancePath: instancePath + "/prefix", schemaPath: "#/properties/prefix/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema41.properties.prefix, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern63.test(data1)) {
          const err6 = { instancePath: instancePath + "/prefix", schemaPath: "#/properties/prefix/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\$\\{)([^\\u0000-\\u0020\\u007f][^\\u0000-\\u001f\\u007f]*)?$" }, message: 'must match pattern "^(?!.*\\$\\{)([^\\u0000-\\u0020\\u007f][^\\u0000-\\u001f\\u007f]*)?$"', schema: "^(?!.*\\$\\{)([^\\u0000-\\u0020\\u007f][^\\u0000-\\u001f\\u007f]*)?$", parentSchema: schema41.properties.prefix, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/prefix", schemaPath: "#/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.prefix.type, parentSchema: schema41.properties.prefix, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.profile !== void 0) {
      let data2 = data.profile;
      if (typeof data2 === "string") {
        if (func3(data2) < 1) {
          const err8 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41.properties.profile, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.profile.type, parentSchema: schema41.properties.profile, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.with !== void 0) {
      let data3 = data.with;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          let data4 = data3[key1];
          if (typeof data4 !== "string" && !(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "boolean") {
            const err10 = { instancePath: instancePath + "/with/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/with/additionalProperties/type", keyword: "type", params: { type: schema41.properties.with.additionalProperties.type }, message: "must be string,number,boolean", schema: schema41.properties.with.additionalProperties.type, parentSchema: schema41.properties.with.additionalProperties, data: data4 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/with", schemaPath: "#/properties/with/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.properties.with.type, parentSchema: schema41.properties.with, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.without !== void 0) {
      let data5 = data.without;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (func3(data6) < 1) {
              const err12 = { instancePath: instancePath + "/without/" + i0, schemaPath: "#/properties/without/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41.properties.without.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/without/" + i0, schemaPath: "#/properties/without/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.without.items.type, parentSchema: schema41.properties.without.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        let i1 = data5.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data5[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err14 = { instancePath: instancePath + "/without", schemaPath: "#/properties/without/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema41.properties.without, data: data5 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/without", schemaPath: "#/properties/without/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema41.properties.without.type, parentSchema: schema41.properties.without, data: data5 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.lookups !== void 0) {
      if (!validate96(data.lookups, { instancePath: instancePath + "/lookups", parentData: data, parentDataProperty: "lookups", rootData })) {
        vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
        errors = vErrors.length;
      }
    }
    if (data.alarms !== void 0) {
      if (!validate98(data.alarms, { instancePath: instancePath + "/alarms", parentData: data, parentDataProperty: "alarms", rootData })) {
        vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
        errors = vErrors.length;
      }
    }
    if (data.composites !== void 0) {
      if (!validate101(data.composites, { instancePath: instancePath + "/composites", parentData: data, parentDataProperty: "composites", rootData })) {
        vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
        errors = vErrors.length;
      }
    }
    if (data.environments !== void 0) {
      if (!validate104(data.environments, { instancePath: instancePath + "/environments", parentData: data, parentDataProperty: "environments", rootData })) {
        vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
        errors = vErrors.length;
      }
    }
    if (data.logGroups !== void 0) {
      if (!validate107(data.logGroups, { instancePath: instancePath + "/logGroups", parentData: data, parentDataProperty: "logGroups", rootData })) {
        vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
        errors = vErrors.length;
      }
    }
    if (data.metricFilters !== void 0) {
      if (!validate110(data.metricFilters, { instancePath: instancePath + "/metricFilters", parentData: data, parentDataProperty: "metricFilters", rootData })) {
        vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
        errors = vErrors.length;
      }
    }
    if (data.queries !== void 0) {
      if (!validate113(data.queries, { instancePath: instancePath + "/queries", parentData: data, parentDataProperty: "queries", rootData })) {
        vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.type, parentSchema: schema41, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate95.errors = vErrors;
  return errors === 0;
}
const stack = validate116;
const schema49 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Stack", "description": "What one set of declarations owns, in one account and region. Exactly one file declares it.", "type": "object", "required": ["stack", "account", "region"], "additionalProperties": false, "properties": { "stack": { "title": "Stack", "description": "The stack's name, in the tag monitoring:stack of everything that it owns.", "type": "string", "maxLength": 128, "pattern": "^[A-Za-z0-9][A-Za-z0-9_.-]*$", "examples": ["symphonia-production"] }, "account": { "title": "Account", "description": "The account's 12 digits, in quotes. Checked before anything is read.", "type": "string", "pattern": "^[0-9]{12}$", "examples": ["123456789012"] }, "region": { "title": "Region", "description": "The region that everything lives in.", "type": "string", "pattern": "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$", "examples": ["eu-central-1"] }, "priorities": { "title": "Priorities", "description": "How urgent alarms are, by name: whom each notifies and how soon somebody responds.", "type": "object", "propertyNames": { "title": "name of a priority", "description": "letters, digits, - and _", "pattern": "^[A-Za-z0-9_-]+$", "maxLength": 64 }, "default": {}, "examples": [{ "high": { "notify": ["symphonia-alerts"], "respondWithin": "15m" } }], "additionalProperties": { "title": "Priority", "description": "Whom alarms of this priority notify, and how soon somebody responds.", "type": "object", "required": ["notify", "respondWithin"], "additionalProperties": false, "properties": { "notify": { "title": "Notify", "description": "Topics of this stack by name, at most 5.", "type": "array", "maxItems": 5, "items": { "type": "string", "minLength": 1, "maxLength": 1024 }, "examples": [["symphonia-alerts"]] }, "respondWithin": { "title": "Respond within", "description": "How soon somebody responds; said in the alarm's description.", "unit": "a duration in s, m, h or d", "type": "string", "pattern": "^[1-9][0-9]*[smhd]$", "examples": ["5m", "1h"] } } } }, "runbooks": { "title": "Runbooks", "description": "Where people read the runbooks: a URL, or a folder of the repository. If set, every alarm names one.", "type": "string", "maxLength": 512, "default": "", "examples": ["https://github.com/example/monitoring/blob/main/monitoring/runbooks", "monitoring/runbooks"] }, "approvals": { "title": "Approvals", "description": "shown: a merge sends only what comments on pull requests showed. none: it sends what main wants, shown or not, and where no tag tells (subscriptions, metric filters, saved queries, settings) over a hand too.", "enum": ["shown", "none"], "default": "shown", "examples": ["none"] }, "byHand": { "title": "Changes by hand", "description": "withhold: they are left alone and listed. putBack: they are undone.", "enum": ["withhold", "putBack"], "default": "withhold", "examples": ["putBack"] }, "githubEnvironment": { "title": "GitHub environment", "description": "The GitHub environment of the job that applies. If set, nothing is sent unless only chosen branches may deploy to it.", "type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[^\\u0000-\\u001f/]+$", "examples": ["monitoring-production"] }, "pace": { "title": "Pace", "description": "The share of AWS's quotas that we use; less leaves room for other tools in the account.", "unit": "share of the quota, above 0 and at most 1", "type": "number", "exclusiveMinimum": 0, "maximum": 1, "default": 0.98, "examples": [0.8] }, "block": { "title": "Block", "description": "Hazards that only tell by default and that this stack raises to block, by key.", "type": "array", "uniqueItems": true, "items": { "type": "string", "minLength": 1 }, "default": [], "examples": [["looser"]] }, "allow": { "title": "Allow", "description": "Reviewed permissions for blocking hazards, each for one address and until a date.", "type": "array", "default": [], "examples": [[{ "hazard": "delete", "address": "alarm.Orders-API-High-CPU", "reason": "service retired", "until": "2026-12-31" }]], "items": { "title": "Permission", "description": "Lets one hazard pass for one address.", "type": "object", "required": ["hazard", "address", "reason", "until"], "additionalProperties": false, "properties": { "hazard": { "title": "Hazard", "description": "The key of the hazard, as plans show it.", "type": "string", "minLength": 1, "examples": ["delete"] }, "address": { "title": "Address", "description": "kind.name, or with a * at the end after a service; never everything.", "type": "string", "minLength": 1, "examples": ["alarm.Orders-API-High-CPU", "alarm.Orders-API-*"] }, "reason": { "title": "Reason", "description": "Why it may pass, for whoever reads this later.", "type": "string", "minLength": 1, "examples": ["service retired"] }, "until": { "title": "Until", "description": "The last day on which it holds, in quotes.", "unit": "a date, YYYY-MM-DD", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "examples": ["2026-12-31"] } } } } } };
const pattern71 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]*$", "u");
const pattern73 = new RegExp("^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$", "u");
const pattern76 = new RegExp("^[^\\u0000-\\u001f/]+$", "u");
const pattern77 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.stack === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stack" }, message: "must have required property 'stack'", schema: schema49.required, parentSchema: schema49, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.account === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "account" }, message: "must have required property 'account'", schema: schema49.required, parentSchema: schema49, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.region === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "region" }, message: "must have required property 'region'", schema: schema49.required, parentSchema: schema49, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema49.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema49, data };
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
          const err4 = { instancePath: instancePath + "/stack", schemaPath: "#/properties/stack/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema49.properties.stack, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern71.test(data0)) {
          const err5 = { instancePath: instancePath + "/stack", schemaPath: "#/properties/stack/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_.-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9_.-]*$", parentSchema: schema49.properties.stack, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/stack", schemaPath: "#/properties/stack/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.stack.type, parentSchema: schema49.properties.stack, data: data0 };
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
          const err7 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"', schema: "^[0-9]{12}$", parentSchema: schema49.properties.account, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/account", schemaPath: "#/properties/account/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.account.type, parentSchema: schema49.properties.account, data: data1 };
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
        if (!pattern73.test(data2)) {
          const err9 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$" }, message: 'must match pattern "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"', schema: "^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$", parentSchema: schema49.properties.region, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.region.type, parentSchema: schema49.properties.region, data: data2 };
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
              const err11 = { instancePath: instancePath + "/priorities", schemaPath: "#/properties/priorities/propertyNames/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema49.properties.priorities.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (!pattern25.test(key1)) {
              const err12 = { instancePath: instancePath + "/priorities", schemaPath: "#/properties/priorities/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"', schema: "^[A-Za-z0-9_-]+$", parentSchema: schema49.properties.priorities.propertyNames, data: key1, propertyName: key1 };
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
            const err13 = { instancePath: instancePath + "/priorities", schemaPath: "#/properties/priorities/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema49.properties.priorities.propertyNames, parentSchema: schema49.properties.priorities, data: data3 };
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
              const err14 = { instancePath: instancePath + "/priorities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/priorities/additionalProperties/required", keyword: "required", params: { missingProperty: "notify" }, message: "must have required property 'notify'", schema: schema49.properties.priorities.additionalProperties.required, parentSchema: schema49.properties.priorities.additionalProperties, data: data4 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data4.respondWithin === void 0) {
              const err15 = { instancePath: instancePath + "/priorities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/priorities/additionalProperties/required", keyword: "required", params: { missingProperty: "respondWithin" }, message: "must have required property 'respondWithin'", schema: schema49.properties.priorities.additionalProperties.required, parentSchema: schema49.properties.priorities.additionalProperties, data: data4 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            for (const key3 in data4) {
              if (!(key3 === "notify" || key3 === "respondWithin")) {
                const err16 = { instancePath: instancePath + "/priorities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/priorities/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema49.properties.priorities.additionalProperties, data: data4 };
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
                  const err17 = { instancePath: instancePath + "/priorities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/notify", schemaPath: "#/properties/priorities/additionalProperties/properties/notify/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items", schema: 5, parentSchema: schema49.properties.priorities.additionalProperties.properties.notify, data: data5 };
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
                      const err18 = { instancePath: instancePath + "/priorities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/notify/" + i0, schemaPath: "#/properties/priorities/additionalProperties/properties/notify/items/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters", schema: 1024, parentSchema: schema49.properties.priorities.additionalProperties.properties.notify.items, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err18];
                      } else {
                        vErrors.push(err18);
                      }
                      errors++;
                    }
                    if (func3(data6) < 1) {
                      const err19 = { instancePath: instancePath + "/priorities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/notify/" + i0, schemaPath: "#/properties/priorities/additionalProperties/properties/notify/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema49.properties.priorities.additionalProperties.properties.notify.items, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err19];
                      } else {
                        vErrors.push(err19);
                      }
                      errors++;
                    }
                  } else {
                    const err20 = { instancePath: instancePath + "/priorities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/notify/" + i0, schemaPath: "#/properties/priorities/additionalProperties/properties/notify/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.priorities.additionalProperties.properties.notify.items.type, parentSchema: schema49.properties.priorities.additionalProperties.properties.notify.items, data: data6 };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
              } else {
                const err21 = { instancePath: instancePath + "/priorities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/notify", schemaPath: "#/properties/priorities/additionalProperties/properties/notify/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema49.properties.priorities.additionalProperties.properties.notify.type, parentSchema: schema49.properties.priorities.additionalProperties.properties.notify, data: data5 };
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
                if (!pattern26.test(data7)) {
                  const err22 = { instancePath: instancePath + "/priorities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/respondWithin", schemaPath: "#/properties/priorities/additionalProperties/properties/respondWithin/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]*[smhd]$" }, message: 'must match pattern "^[1-9][0-9]*[smhd]$"', schema: "^[1-9][0-9]*[smhd]$", parentSchema: schema49.properties.priorities.additionalProperties.properties.respondWithin, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/priorities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/respondWithin", schemaPath: "#/properties/priorities/additionalProperties/properties/respondWithin/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.priorities.additionalProperties.properties.respondWithin.type, parentSchema: schema49.properties.priorities.additionalProperties.properties.respondWithin, data: data7 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/priorities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/priorities/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.properties.priorities.additionalProperties.type, parentSchema: schema49.properties.priorities.additionalProperties, data: data4 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/priorities", schemaPath: "#/properties/priorities/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.properties.priorities.type, parentSchema: schema49.properties.priorities, data: data3 };
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
          const err26 = { instancePath: instancePath + "/runbooks", schemaPath: "#/properties/runbooks/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters", schema: 512, parentSchema: schema49.properties.runbooks, data: data8 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/runbooks", schemaPath: "#/properties/runbooks/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.runbooks.type, parentSchema: schema49.properties.runbooks, data: data8 };
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
        const err28 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/enum", keyword: "enum", params: { allowedValues: schema49.properties.approvals.enum }, message: "must be equal to one of the allowed values", schema: schema49.properties.approvals.enum, parentSchema: schema49.properties.approvals, data: data9 };
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
        const err29 = { instancePath: instancePath + "/byHand", schemaPath: "#/properties/byHand/enum", keyword: "enum", params: { allowedValues: schema49.properties.byHand.enum }, message: "must be equal to one of the allowed values", schema: schema49.properties.byHand.enum, parentSchema: schema49.properties.byHand, data: data10 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.githubEnvironment !== void 0) {
      let data11 = data.githubEnvironment;
      if (typeof data11 === "string") {
        if (func3(data11) > 255) {
          const err30 = { instancePath: instancePath + "/githubEnvironment", schemaPath: "#/properties/githubEnvironment/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters", schema: 255, parentSchema: schema49.properties.githubEnvironment, data: data11 };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (func3(data11) < 1) {
          const err31 = { instancePath: instancePath + "/githubEnvironment", schemaPath: "#/properties/githubEnvironment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema49.properties.githubEnvironment, data: data11 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (!pattern76.test(data11)) {
          const err32 = { instancePath: instancePath + "/githubEnvironment", schemaPath: "#/properties/githubEnvironment/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001f/]+$" }, message: 'must match pattern "^[^\\u0000-\\u001f/]+$"', schema: "^[^\\u0000-\\u001f/]+$", parentSchema: schema49.properties.githubEnvironment, data: data11 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/githubEnvironment", schemaPath: "#/properties/githubEnvironment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.githubEnvironment.type, parentSchema: schema49.properties.githubEnvironment, data: data11 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.pace !== void 0) {
      let data12 = data.pace;
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 > 1 || isNaN(data12)) {
          const err34 = { instancePath: instancePath + "/pace", schemaPath: "#/properties/pace/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema49.properties.pace, data: data12 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (data12 <= 0 || isNaN(data12)) {
          const err35 = { instancePath: instancePath + "/pace", schemaPath: "#/properties/pace/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema49.properties.pace, data: data12 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/pace", schemaPath: "#/properties/pace/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema49.properties.pace.type, parentSchema: schema49.properties.pace, data: data12 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.block !== void 0) {
      let data13 = data.block;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data14 = data13[i1];
          if (typeof data14 === "string") {
            if (func3(data14) < 1) {
              const err37 = { instancePath: instancePath + "/block/" + i1, schemaPath: "#/properties/block/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema49.properties.block.items, data: data14 };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          } else {
            const err38 = { instancePath: instancePath + "/block/" + i1, schemaPath: "#/properties/block/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.block.items.type, parentSchema: schema49.properties.block.items, data: data14 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        let i2 = data13.length;
        let j0;
        if (i2 > 1) {
          const indices0 = {};
          for (; i2--; ) {
            let item0 = data13[i2];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err39 = { instancePath: instancePath + "/block", schemaPath: "#/properties/block/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)", schema: true, parentSchema: schema49.properties.block, data: data13 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
              break;
            }
            indices0[item0] = i2;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/block", schemaPath: "#/properties/block/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema49.properties.block.type, parentSchema: schema49.properties.block, data: data13 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.allow !== void 0) {
      let data15 = data.allow;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data16 = data15[i3];
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.hazard === void 0) {
              const err41 = { instancePath: instancePath + "/allow/" + i3, schemaPath: "#/properties/allow/items/required", keyword: "required", params: { missingProperty: "hazard" }, message: "must have required property 'hazard'", schema: schema49.properties.allow.items.required, parentSchema: schema49.properties.allow.items, data: data16 };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data16.address === void 0) {
              const err42 = { instancePath: instancePath + "/allow/" + i3, schemaPath: "#/properties/allow/items/required", keyword: "required", params: { missingProperty: "address" }, message: "must have required property 'address'", schema: schema49.properties.allow.items.required, parentSchema: schema49.properties.allow.items, data: data16 };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data16.reason === void 0) {
              const err43 = { instancePath: instancePath + "/allow/" + i3, schemaPath: "#/properties/allow/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema49.properties.allow.items.required, parentSchema: schema49.properties.allow.items, data: data16 };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (data16.until === void 0) {
              const err44 = { instancePath: instancePath + "/allow/" + i3, schemaPath: "#/properties/allow/items/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'", schema: schema49.properties.allow.items.required, parentSchema: schema49.properties.allow.items, data: data16 };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            for (const key4 in data16) {
              if (!(key4 === "hazard" || key4 === "address" || key4 === "reason" || key4 === "until")) {
                const err45 = { instancePath: instancePath + "/allow/" + i3, schemaPath: "#/properties/allow/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema49.properties.allow.items, data: data16 };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data16.hazard !== void 0) {
              let data17 = data16.hazard;
              if (typeof data17 === "string") {
                if (func3(data17) < 1) {
                  const err46 = { instancePath: instancePath + "/allow/" + i3 + "/hazard", schemaPath: "#/properties/allow/items/properties/hazard/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema49.properties.allow.items.properties.hazard, data: data17 };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              } else {
                const err47 = { instancePath: instancePath + "/allow/" + i3 + "/hazard", schemaPath: "#/properties/allow/items/properties/hazard/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.allow.items.properties.hazard.type, parentSchema: schema49.properties.allow.items.properties.hazard, data: data17 };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data16.address !== void 0) {
              let data18 = data16.address;
              if (typeof data18 === "string") {
                if (func3(data18) < 1) {
                  const err48 = { instancePath: instancePath + "/allow/" + i3 + "/address", schemaPath: "#/properties/allow/items/properties/address/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema49.properties.allow.items.properties.address, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              } else {
                const err49 = { instancePath: instancePath + "/allow/" + i3 + "/address", schemaPath: "#/properties/allow/items/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.allow.items.properties.address.type, parentSchema: schema49.properties.allow.items.properties.address, data: data18 };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data16.reason !== void 0) {
              let data19 = data16.reason;
              if (typeof data19 === "string") {
                if (func3(data19) < 1) {
                  const err50 = { instancePath: instancePath + "/allow/" + i3 + "/reason", schemaPath: "#/properties/allow/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema49.properties.allow.items.properties.reason, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              } else {
                const err51 = { instancePath: instancePath + "/allow/" + i3 + "/reason", schemaPath: "#/properties/allow/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.allow.items.properties.reason.type, parentSchema: schema49.properties.allow.items.properties.reason, data: data19 };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data16.until !== void 0) {
              let data20 = data16.until;
              if (typeof data20 === "string") {
                if (!pattern77.test(data20)) {
                  const err52 = { instancePath: instancePath + "/allow/" + i3 + "/until", schemaPath: "#/properties/allow/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema49.properties.allow.items.properties.until, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              } else {
                const err53 = { instancePath: instancePath + "/allow/" + i3 + "/until", schemaPath: "#/properties/allow/items/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.allow.items.properties.until.type, parentSchema: schema49.properties.allow.items.properties.until, data: data20 };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
          } else {
            const err54 = { instancePath: instancePath + "/allow/" + i3, schemaPath: "#/properties/allow/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.properties.allow.items.type, parentSchema: schema49.properties.allow.items, data: data16 };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/allow", schemaPath: "#/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema49.properties.allow.type, parentSchema: schema49.properties.allow, data: data15 };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
  } else {
    const err56 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data };
    if (vErrors === null) {
      vErrors = [err56];
    } else {
      vErrors.push(err56);
    }
    errors++;
  }
  validate116.errors = vErrors;
  return errors === 0;
}
const subscription = validate117;
const schema50 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Subscription", "description": "Who receives what is published to the topic.", "type": "object", "required": ["protocol", "endpoint"], "additionalProperties": false, "properties": { "protocol": { "title": "Protocol", "description": "How messages are delivered.", "enum": ["email", "email-json", "sms", "http", "https", "sqs", "lambda", "application", "firehose"], "examples": ["email", "https"] }, "endpoint": { "title": "End point", "description": "Where messages go: an address, a phone number (+33612345678), a URL or an ARN. A secret one is written ${env.NAME}.", "type": "string", "minLength": 1, "maxLength": 2048, "examples": ["devops@symphonia.fr", "${env.PAGERDUTY_URL}"] }, "filterPolicy": { "title": "Filter policy", "description": "Only messages that match are delivered; as SNS writes it.", "type": "object", "default": {}, "examples": [{ "severity": ["critical"] }] }, "filterPolicyScope": { "title": "Scope of the filter policy", "description": "What the filter policy is matched against.", "enum": ["MessageAttributes", "MessageBody"], "default": "MessageAttributes", "examples": ["MessageBody"] }, "rawMessageDelivery": { "title": "Raw message delivery", "description": "The message alone is delivered, without SNS's JSON around it (sqs, http, https, firehose).", "type": "boolean", "default": false, "examples": [true] }, "deadLetterQueue": { "title": "Dead-letter queue", "description": "ARN of an SQS queue that keeps what could not be delivered.", "type": "string", "pattern": "^arn:[a-z-]+:sqs:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+(\\.fifo)?$", "examples": ["arn:aws:sqs:eu-central-1:123456789012:undelivered"] }, "role": { "title": "Role", "description": "ARN of the role that SNS takes on to write to Firehose; only for firehose.", "type": "string", "pattern": "^arn:[a-z-]+:iam::[0-9]{12}:role/.+$", "examples": ["arn:aws:iam::123456789012:role/sns-to-firehose"] } } };
const pattern78 = new RegExp("^arn:[a-z-]+:sqs:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+(\\.fifo)?$", "u");
const pattern79 = new RegExp("^arn:[a-z-]+:iam::[0-9]{12}:role/.+$", "u");
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.protocol === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protocol" }, message: "must have required property 'protocol'", schema: schema50.required, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.endpoint === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoint" }, message: "must have required property 'endpoint'", schema: schema50.required, parentSchema: schema50, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "protocol" || key0 === "endpoint" || key0 === "filterPolicy" || key0 === "filterPolicyScope" || key0 === "rawMessageDelivery" || key0 === "deadLetterQueue" || key0 === "role")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema50, data };
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
        const err3 = { instancePath: instancePath + "/protocol", schemaPath: "#/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema50.properties.protocol.enum }, message: "must be equal to one of the allowed values", schema: schema50.properties.protocol.enum, parentSchema: schema50.properties.protocol, data: data0 };
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
          const err4 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema50.properties.endpoint, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func3(data1) < 1) {
          const err5 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema50.properties.endpoint, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.properties.endpoint.type, parentSchema: schema50.properties.endpoint, data: data1 };
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
        const err7 = { instancePath: instancePath + "/filterPolicy", schemaPath: "#/properties/filterPolicy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema50.properties.filterPolicy.type, parentSchema: schema50.properties.filterPolicy, data: data2 };
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
        const err8 = { instancePath: instancePath + "/filterPolicyScope", schemaPath: "#/properties/filterPolicyScope/enum", keyword: "enum", params: { allowedValues: schema50.properties.filterPolicyScope.enum }, message: "must be equal to one of the allowed values", schema: schema50.properties.filterPolicyScope.enum, parentSchema: schema50.properties.filterPolicyScope, data: data3 };
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
        const err9 = { instancePath: instancePath + "/rawMessageDelivery", schemaPath: "#/properties/rawMessageDelivery/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema50.properties.rawMessageDelivery.type, parentSchema: schema50.properties.rawMessageDelivery, data: data4 };
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
        if (!pattern78.test(data5)) {
          const err10 = { instancePath: instancePath + "/deadLetterQueue", schemaPath: "#/properties/deadLetterQueue/pattern", keyword: "pattern", params: { pattern: "^arn:[a-z-]+:sqs:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+(\\.fifo)?$" }, message: 'must match pattern "^arn:[a-z-]+:sqs:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+(\\.fifo)?$"', schema: "^arn:[a-z-]+:sqs:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]+(\\.fifo)?$", parentSchema: schema50.properties.deadLetterQueue, data: data5 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/deadLetterQueue", schemaPath: "#/properties/deadLetterQueue/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.properties.deadLetterQueue.type, parentSchema: schema50.properties.deadLetterQueue, data: data5 };
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
        if (!pattern79.test(data6)) {
          const err12 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/pattern", keyword: "pattern", params: { pattern: "^arn:[a-z-]+:iam::[0-9]{12}:role/.+$" }, message: 'must match pattern "^arn:[a-z-]+:iam::[0-9]{12}:role/.+$"', schema: "^arn:[a-z-]+:iam::[0-9]{12}:role/.+$", parentSchema: schema50.properties.role, data: data6 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.properties.role.type, parentSchema: schema50.properties.role, data: data6 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema50.type, parentSchema: schema50, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate117.errors = vErrors;
  return errors === 0;
}
const topic = validate118;
const schema51 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Topic", "description": "An SNS topic and its subscriptions.", "type": "object", "required": ["topic"], "additionalProperties": false, "properties": { "topic": { "title": "Topic", "description": "The topic's name: 1 to 256 letters, digits, - and _; a FIFO topic's ends in .fifo.", "type": "string", "maxLength": 256, "pattern": "^[A-Za-z0-9_-]+(\\.fifo)?$", "examples": ["symphonia-alerts"] }, "displayName": { "title": "Display name", "description": "The sender's name in mails and SMS.", "type": "string", "maxLength": 100, "default": "", "examples": ["SYMPHONI.A alerts"] }, "policy": { "title": "Access policy", "description": "Who may publish and subscribe, in full: it replaces AWS's default, which lets the account in.", "type": "object", "examples": [{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Principal": { "Service": "cloudwatch.amazonaws.com" }, "Action": "SNS:Publish", "Resource": "*" }] }] }, "kmsKey": { "title": "KMS key", "description": "Id, alias or ARN of a key of yours that encrypts messages. alias/aws/sns cannot work: alarms may not use it.", "type": "string", "minLength": 1, "maxLength": 2048, "examples": ["alias/alerts"] }, "deliveryPolicy": { "title": "Delivery policy", "description": "How deliveries over HTTP are retried; as SNS writes it.", "type": "object", "default": {}, "examples": [{ "http": { "defaultHealthyRetryPolicy": { "numRetries": 5 } } }] }, "tracing": { "title": "Tracing", "description": "Whether SNS passes X-Ray traces through, or adds to them.", "enum": ["PassThrough", "Active"], "default": "PassThrough", "examples": ["Active"] }, "signatureVersion": { "title": "Signature version", "description": "The hash of message signatures: 1 is SHA-1, 2 is SHA-256.", "enum": [1, 2], "default": 1, "examples": [2] }, "fifo": { "title": "FIFO", "description": "A FIFO topic; its name ends in .fifo. Cannot be changed in place.", "type": "boolean", "default": false, "examples": [true] }, "contentBasedDeduplication": { "title": "Deduplication by content", "description": "A FIFO topic tells equal messages by their content instead of an id.", "type": "boolean", "default": false, "examples": [true] }, "protected": { "title": "Protected", "description": "Deletion is blocked, even after the file is gone.", "type": "boolean", "default": false, "examples": [true] }, "adopt": { "title": "Adopt", "description": "An existing topic of this name that nobody owns is taken over.", "type": "boolean", "default": false, "examples": [true] }, "subscriptions": { "title": "Subscriptions", "description": "Who receives what is published. Subscriptions that are not declared here survive.", "type": "array", "items": { "$ref": "subscription.schema.json" }, "default": [], "examples": [[{ "protocol": "email", "endpoint": "devops@symphonia.fr" }]] } } };
const pattern80 = new RegExp("^[A-Za-z0-9_-]+(\\.fifo)?$", "u");
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.topic === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topic" }, message: "must have required property 'topic'", schema: schema51.required, parentSchema: schema51, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema51.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema51, data };
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
          const err2 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters", schema: 256, parentSchema: schema51.properties.topic, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern80.test(data0)) {
          const err3 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+(\\.fifo)?$" }, message: 'must match pattern "^[A-Za-z0-9_-]+(\\.fifo)?$"', schema: "^[A-Za-z0-9_-]+(\\.fifo)?$", parentSchema: schema51.properties.topic, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/topic", schemaPath: "#/properties/topic/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.topic.type, parentSchema: schema51.properties.topic, data: data0 };
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
          const err5 = { instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema51.properties.displayName, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.displayName.type, parentSchema: schema51.properties.displayName, data: data1 };
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
        const err7 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.properties.policy.type, parentSchema: schema51.properties.policy, data: data2 };
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
          const err8 = { instancePath: instancePath + "/kmsKey", schemaPath: "#/properties/kmsKey/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters", schema: 2048, parentSchema: schema51.properties.kmsKey, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func3(data3) < 1) {
          const err9 = { instancePath: instancePath + "/kmsKey", schemaPath: "#/properties/kmsKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema51.properties.kmsKey, data: data3 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/kmsKey", schemaPath: "#/properties/kmsKey/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.properties.kmsKey.type, parentSchema: schema51.properties.kmsKey, data: data3 };
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
        const err11 = { instancePath: instancePath + "/deliveryPolicy", schemaPath: "#/properties/deliveryPolicy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.properties.deliveryPolicy.type, parentSchema: schema51.properties.deliveryPolicy, data: data4 };
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
        const err12 = { instancePath: instancePath + "/tracing", schemaPath: "#/properties/tracing/enum", keyword: "enum", params: { allowedValues: schema51.properties.tracing.enum }, message: "must be equal to one of the allowed values", schema: schema51.properties.tracing.enum, parentSchema: schema51.properties.tracing, data: data5 };
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
        const err13 = { instancePath: instancePath + "/signatureVersion", schemaPath: "#/properties/signatureVersion/enum", keyword: "enum", params: { allowedValues: schema51.properties.signatureVersion.enum }, message: "must be equal to one of the allowed values", schema: schema51.properties.signatureVersion.enum, parentSchema: schema51.properties.signatureVersion, data: data6 };
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
        const err14 = { instancePath: instancePath + "/fifo", schemaPath: "#/properties/fifo/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema51.properties.fifo.type, parentSchema: schema51.properties.fifo, data: data7 };
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
        const err15 = { instancePath: instancePath + "/contentBasedDeduplication", schemaPath: "#/properties/contentBasedDeduplication/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema51.properties.contentBasedDeduplication.type, parentSchema: schema51.properties.contentBasedDeduplication, data: data8 };
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
        const err16 = { instancePath: instancePath + "/protected", schemaPath: "#/properties/protected/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema51.properties.protected.type, parentSchema: schema51.properties.protected, data: data9 };
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
        const err17 = { instancePath: instancePath + "/adopt", schemaPath: "#/properties/adopt/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema51.properties.adopt.type, parentSchema: schema51.properties.adopt, data: data10 };
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
          if (!validate117(data11[i0], { instancePath: instancePath + "/subscriptions/" + i0, parentData: data11, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/subscriptions", schemaPath: "#/properties/subscriptions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.properties.subscriptions.type, parentSchema: schema51.properties.subscriptions, data: data11 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.type, parentSchema: schema51, data };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate118.errors = vErrors;
  return errors === 0;
}
const validators = { "alarm": alarm, "composite-alarm": composite_alarm, "dashboard": dashboard, "environment-settings": environment_settings, "log-group": log_group, "metric-filter": metric_filter, "metrics": metrics, "mute-rule": mute_rule, "profile": profile, "query-definition": query_definition, "service": service, "stack": stack, "subscription": subscription, "topic": topic };
export {
  validators
};
