module.exports = require('@symphonia/cloudwatch-metrics');
