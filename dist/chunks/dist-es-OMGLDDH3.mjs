// Generated, do not edit: npm run build
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  defaultProvider
} from "./chunk-JKBLR55K.mjs";
import {
  AwsQueryProtocol,
  AwsSdkSigV4Signer,
  NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,
  resolveAwsSdkSigV4Config
} from "./chunk-J7CFIVSS.mjs";
import {
  NodeHttpHandler
} from "./chunk-INROBQ3B.mjs";
import {
  Sha256Node
} from "./chunk-3XPKHACK.mjs";
import "./chunk-WNJZHTW7.mjs";
import {
  BinaryDecisionDiagram,
  Client,
  Command,
  DEFAULT_RETRY_MODE,
  DefaultIdentityProviderConfig,
  EndpointCache,
  NODE_APP_ID_CONFIG_OPTIONS,
  NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
  NODE_RETRY_MODE_CONFIG_OPTIONS,
  NoOpLogger,
  ServiceException,
  WaiterState,
  awsEndpointFunctions,
  checkExceptions,
  createAggregatedClient,
  createDefaultUserAgentProvider,
  createPaginator,
  createWaiter,
  customEndpointFunctions,
  decideEndpoint,
  emitWarningIfUnsupportedVersion,
  emitWarningIfUnsupportedVersion2,
  getAwsRegionExtensionConfiguration,
  getDefaultExtensionConfiguration,
  getEndpointPlugin,
  getHostHeaderPlugin,
  getHttpAuthSchemeEndpointRuleSetPlugin,
  getHttpSigningPlugin,
  getLoggerPlugin,
  getRecursionDetectionPlugin,
  getRetryPlugin,
  getUserAgentPlugin,
  loadConfigsForDefaultMode,
  makeBuilder,
  resolveAwsRegionExtensionConfiguration,
  resolveDefaultRuntimeConfig,
  resolveEndpointConfig,
  resolveHostHeaderConfig,
  resolveRetryConfig,
  resolveUserAgentConfig
} from "./chunk-TDWAAPUU.mjs";
import {
  NODE_REGION_CONFIG_FILE_OPTIONS,
  NODE_REGION_CONFIG_OPTIONS,
  NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
  NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,
  getContentLengthPlugin,
  getHttpHandlerExtensionConfiguration,
  loadConfig,
  resolveDefaultsModeConfig,
  resolveHttpHandlerRuntimeConfig,
  resolveRegionConfig
} from "./chunk-DS22DPKR.mjs";
import {
  TypeRegistry,
  calculateBodyLength,
  fromBase64,
  fromUtf8,
  getSchemaSerdePlugin,
  getSmithyContext,
  normalizeProvider,
  parseUrl,
  streamCollector,
  toBase64,
  toUtf8
} from "./chunk-NIVCM7OX.mjs";
import "./chunk-M63IVSQA.mjs";

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/auth/httpAuthSchemeProvider.js
var defaultElasticBeanstalkHttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: getSmithyContext(context).operation,
    region: await normalizeProvider(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "elasticbeanstalk",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
var defaultElasticBeanstalkHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
    }
  }
  return options;
};
var resolveHttpAuthSchemeConfig = (config) => {
  const config_0 = resolveAwsSdkSigV4Config(config);
  return Object.assign(config_0, {
    authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
  });
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "elasticbeanstalk"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};

// node_modules/@aws-sdk/client-elastic-beanstalk/package.json
var package_default = {
  name: "@aws-sdk/client-elastic-beanstalk",
  version: "3.1138.0",
  description: "AWS SDK for JavaScript Elastic Beanstalk Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-elastic-beanstalk",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-elastic-beanstalk"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
    "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.978.1",
    "@aws-sdk/credential-provider-node": "^3.972.84",
    "@aws-sdk/types": "^3.974.6",
    "@smithy/core": "^3.35.0",
    "@smithy/fetch-http-handler": "^5.8.0",
    "@smithy/node-http-handler": "^4.12.1",
    "@smithy/types": "^4.19.0",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2"
  },
  engines: {
    node: ">=20.0.0"
  }
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/endpoint/bdd.js
var k = "ref";
var a = -1;
var b = true;
var c = "isSet";
var d = "PartitionResult";
var e = "booleanEquals";
var f = "getAttr";
var g = { [k]: "Endpoint" };
var h = { [k]: d };
var i = {};
var j = [{ [k]: "Region" }];
var _data = {
  conditions: [
    [c, [g]],
    [c, j],
    ["aws.partition", j, d],
    [e, [{ [k]: "UseFIPS" }, b]],
    [e, [{ [k]: "UseDualStack" }, b]],
    [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
    [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]],
    ["stringEquals", [{ fn: f, argv: [h, "name"] }, "aws-us-gov"]]
  ],
  results: [
    [a],
    [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [g, i],
    ["https://elasticbeanstalk-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://elasticbeanstalk.{Region}.amazonaws.com", i],
    ["https://elasticbeanstalk-fips.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    ["https://elasticbeanstalk.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    ["https://elasticbeanstalk.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "Invalid Configuration: Missing Region"]
  ]
};
var root = 2;
var r = 1e8;
var nodes = new Int32Array([
  -1,
  1,
  -1,
  0,
  13,
  3,
  1,
  4,
  r + 12,
  2,
  5,
  r + 12,
  3,
  8,
  6,
  4,
  7,
  r + 11,
  5,
  r + 9,
  r + 10,
  4,
  11,
  9,
  6,
  10,
  r + 8,
  7,
  r + 6,
  r + 7,
  5,
  12,
  r + 5,
  6,
  r + 4,
  r + 5,
  3,
  r + 1,
  14,
  4,
  r + 2,
  r + 3
]);
var bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/endpoint/endpointResolver.js
var cache = new EndpointCache({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver = (endpointParams, context = {}) => {
  return cache.get(endpointParams, () => decideEndpoint(bdd, {
    endpointParams,
    logger: context.logger
  }));
};
customEndpointFunctions.aws = awsEndpointFunctions;

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/models/ElasticBeanstalkSyntheticServiceException.js
var ElasticBeanstalkSyntheticServiceException = class _ElasticBeanstalkSyntheticServiceException extends ServiceException {
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _ElasticBeanstalkSyntheticServiceException.prototype);
  }
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/models/errors.js
var InsufficientPrivilegesException = class _InsufficientPrivilegesException extends ElasticBeanstalkSyntheticServiceException {
  name = "InsufficientPrivilegesException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InsufficientPrivilegesException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InsufficientPrivilegesException.prototype);
  }
};
var ElasticBeanstalkServiceException = class _ElasticBeanstalkServiceException extends ElasticBeanstalkSyntheticServiceException {
  name = "ElasticBeanstalkServiceException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ElasticBeanstalkServiceException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ElasticBeanstalkServiceException.prototype);
  }
};
var ManagedActionInvalidStateException = class _ManagedActionInvalidStateException extends ElasticBeanstalkSyntheticServiceException {
  name = "ManagedActionInvalidStateException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ManagedActionInvalidStateException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ManagedActionInvalidStateException.prototype);
  }
};
var TooManyEnvironmentsException = class _TooManyEnvironmentsException extends ElasticBeanstalkSyntheticServiceException {
  name = "TooManyEnvironmentsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TooManyEnvironmentsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyEnvironmentsException.prototype);
  }
};
var TooManyApplicationsException = class _TooManyApplicationsException extends ElasticBeanstalkSyntheticServiceException {
  name = "TooManyApplicationsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TooManyApplicationsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyApplicationsException.prototype);
  }
};
var CodeBuildNotInServiceRegionException = class _CodeBuildNotInServiceRegionException extends ElasticBeanstalkSyntheticServiceException {
  name = "CodeBuildNotInServiceRegionException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "CodeBuildNotInServiceRegionException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _CodeBuildNotInServiceRegionException.prototype);
  }
};
var S3LocationNotInServiceRegionException = class _S3LocationNotInServiceRegionException extends ElasticBeanstalkSyntheticServiceException {
  name = "S3LocationNotInServiceRegionException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "S3LocationNotInServiceRegionException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _S3LocationNotInServiceRegionException.prototype);
  }
};
var TooManyApplicationVersionsException = class _TooManyApplicationVersionsException extends ElasticBeanstalkSyntheticServiceException {
  name = "TooManyApplicationVersionsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TooManyApplicationVersionsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyApplicationVersionsException.prototype);
  }
};
var TooManyBucketsException = class _TooManyBucketsException extends ElasticBeanstalkSyntheticServiceException {
  name = "TooManyBucketsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TooManyBucketsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyBucketsException.prototype);
  }
};
var TooManyConfigurationTemplatesException = class _TooManyConfigurationTemplatesException extends ElasticBeanstalkSyntheticServiceException {
  name = "TooManyConfigurationTemplatesException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TooManyConfigurationTemplatesException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyConfigurationTemplatesException.prototype);
  }
};
var TooManyPlatformsException = class _TooManyPlatformsException extends ElasticBeanstalkSyntheticServiceException {
  name = "TooManyPlatformsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TooManyPlatformsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyPlatformsException.prototype);
  }
};
var S3SubscriptionRequiredException = class _S3SubscriptionRequiredException extends ElasticBeanstalkSyntheticServiceException {
  name = "S3SubscriptionRequiredException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "S3SubscriptionRequiredException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _S3SubscriptionRequiredException.prototype);
  }
};
var OperationInProgressException = class _OperationInProgressException extends ElasticBeanstalkSyntheticServiceException {
  name = "OperationInProgressException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "OperationInProgressException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _OperationInProgressException.prototype);
  }
};
var SourceBundleDeletionException = class _SourceBundleDeletionException extends ElasticBeanstalkSyntheticServiceException {
  name = "SourceBundleDeletionException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "SourceBundleDeletionException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _SourceBundleDeletionException.prototype);
  }
};
var PlatformVersionStillReferencedException = class _PlatformVersionStillReferencedException extends ElasticBeanstalkSyntheticServiceException {
  name = "PlatformVersionStillReferencedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "PlatformVersionStillReferencedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _PlatformVersionStillReferencedException.prototype);
  }
};
var InvalidRequestException = class _InvalidRequestException extends ElasticBeanstalkSyntheticServiceException {
  name = "InvalidRequestException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidRequestException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidRequestException.prototype);
  }
};
var ResourceNotFoundException = class _ResourceNotFoundException extends ElasticBeanstalkSyntheticServiceException {
  name = "ResourceNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceNotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceNotFoundException.prototype);
  }
};
var ResourceTypeNotSupportedException = class _ResourceTypeNotSupportedException extends ElasticBeanstalkSyntheticServiceException {
  name = "ResourceTypeNotSupportedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceTypeNotSupportedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ResourceTypeNotSupportedException.prototype);
  }
};
var TooManyTagsException = class _TooManyTagsException extends ElasticBeanstalkSyntheticServiceException {
  name = "TooManyTagsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TooManyTagsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyTagsException.prototype);
  }
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/schemas/schemas_0.js
var _A = "Application";
var _AA = "ApplicationArn";
var _ACA = "AutoCreateApplication";
var _AD = "ApplicationDescription";
var _ADL = "ApplicationDescriptionList";
var _ADM = "ApplicationDescriptionMessage";
var _ADMp = "ApplicationDescriptionsMessage";
var _ADc = "ActionDescription";
var _AEMA = "ApplyEnvironmentManagedAction";
var _AEMAR = "ApplyEnvironmentManagedActionRequest";
var _AEMARp = "ApplyEnvironmentManagedActionResult";
var _AEOR = "AssociateEnvironmentOperationsRole";
var _AEORM = "AssociateEnvironmentOperationsRoleMessage";
var _AEU = "AbortEnvironmentUpdate";
var _AEUM = "AbortEnvironmentUpdateMessage";
var _AI = "ActionId";
var _AM = "ApplicationMetrics";
var _AN = "ApplicationName";
var _ANp = "ApplicationNames";
var _ANr = "ArtifactName";
var _ANt = "AttributeNames";
var _AOIP = "AbortableOperationInProgress";
var _AQ = "ApplicationQuota";
var _ARLC = "ApplicationResourceLifecycleConfig";
var _ARLDM = "ApplicationResourceLifecycleDescriptionMessage";
var _ARN = "ARN";
var _ASG = "AutoScalingGroup";
var _ASGL = "AutoScalingGroupList";
var _ASGu = "AutoScalingGroups";
var _ASSDL = "AvailableSolutionStackDetailsList";
var _AT = "ActionType";
var _AV = "ApplicationVersion";
var _AVA = "ApplicationVersionArn";
var _AVD = "ApplicationVersionDescription";
var _AVDL = "ApplicationVersionDescriptionList";
var _AVDM = "ApplicationVersionDescriptionMessage";
var _AVDMp = "ApplicationVersionDescriptionsMessage";
var _AVLC = "ApplicationVersionLifecycleConfig";
var _AVQ = "ApplicationVersionQuota";
var _AVp = "ApplicationVersions";
var _AZ = "AvailabilityZone";
var _Ap = "Applications";
var _Ar = "Architecture";
var _At = "Attribute";
var _Av = "Available";
var _B = "Builder";
var _BA = "BuildArn";
var _BC = "BuildConfiguration";
var _BN = "BranchName";
var _BO = "BranchOrder";
var _Bu = "Buildpack";
var _Bui = "Build";
var _C = "Cluster";
var _CA = "ClusterArn";
var _CAL = "CustomAmiList";
var _CAM = "CreateApplicationMessage";
var _CAV = "CreateApplicationVersion";
var _CAVM = "CreateApplicationVersionMessage";
var _CAr = "CreateApplication";
var _CAu = "CustomAmi";
var _CBNISRE = "CodeBuildNotInServiceRegionException";
var _CBSR = "CodeBuildServiceRole";
var _CCT = "CreateConfigurationTemplate";
var _CCTM = "CreateConfigurationTemplateMessage";
var _CDNSA = "CheckDNSAvailability";
var _CDNSAM = "CheckDNSAvailabilityMessage";
var _CDNSARM = "CheckDNSAvailabilityResultMessage";
var _CE = "ComposeEnvironments";
var _CEM = "ComposeEnvironmentsMessage";
var _CEMr = "CreateEnvironmentMessage";
var _CEr = "CreateEnvironment";
var _CNAME = "CNAME";
var _CNAMEP = "CNAMEPrefix";
var _COD = "ConfigurationOptionDescription";
var _CODL = "ConfigurationOptionDescriptionsList";
var _CODo = "ConfigurationOptionsDescription";
var _COS = "ConfigurationOptionSetting";
var _COSL = "ConfigurationOptionSettingsList";
var _CPQ = "CustomPlatformQuota";
var _CPUU = "CPUUtilization";
var _CPV = "CreatePlatformVersion";
var _CPVR = "CreatePlatformVersionRequest";
var _CPVRr = "CreatePlatformVersionResult";
var _CS = "ChangeSeverity";
var _CSD = "ConfigurationSettingsDescription";
var _CSDL = "ConfigurationSettingsDescriptionList";
var _CSDo = "ConfigurationSettingsDescriptions";
var _CSL = "CreateStorageLocation";
var _CSLRM = "CreateStorageLocationResultMessage";
var _CSVM = "ConfigurationSettingsValidationMessages";
var _CSo = "ConfigurationSettings";
var _CT = "ConfigurationTemplates";
var _CTQ = "ConfigurationTemplateQuota";
var _CTo = "ComputeType";
var _Ca = "Causes";
var _Co = "Color";
var _D = "Description";
var _DA = "DeleteApplication";
var _DAA = "DescribeAccountAttributes";
var _DAAR = "DescribeAccountAttributesResult";
var _DAM = "DeleteApplicationMessage";
var _DAMe = "DescribeApplicationsMessage";
var _DAV = "DeleteApplicationVersion";
var _DAVM = "DeleteApplicationVersionMessage";
var _DAVMe = "DescribeApplicationVersionsMessage";
var _DAVe = "DescribeApplicationVersions";
var _DAe = "DescribeApplications";
var _DC = "DateCreated";
var _DCO = "DescribeConfigurationOptions";
var _DCOM = "DescribeConfigurationOptionsMessage";
var _DCS = "DescribeConfigurationSettings";
var _DCSM = "DescribeConfigurationSettingsMessage";
var _DCT = "DeleteConfigurationTemplate";
var _DCTM = "DeleteConfigurationTemplateMessage";
var _DE = "DescribeEnvironments";
var _DEC = "DeleteEnvironmentConfiguration";
var _DECM = "DeleteEnvironmentConfigurationMessage";
var _DEH = "DescribeEnvironmentHealth";
var _DEHR = "DescribeEnvironmentHealthRequest";
var _DEHRe = "DescribeEnvironmentHealthResult";
var _DEI = "DestinationEnvironmentId";
var _DEM = "DescribeEnvironmentsMessage";
var _DEMA = "DescribeEnvironmentManagedActions";
var _DEMAH = "DescribeEnvironmentManagedActionHistory";
var _DEMAHR = "DescribeEnvironmentManagedActionHistoryRequest";
var _DEMAHRe = "DescribeEnvironmentManagedActionHistoryResult";
var _DEMAR = "DescribeEnvironmentManagedActionsRequest";
var _DEMARe = "DescribeEnvironmentManagedActionsResult";
var _DEMe = "DescribeEventsMessage";
var _DEN = "DestinationEnvironmentName";
var _DEOR = "DisassociateEnvironmentOperationsRole";
var _DEORM = "DisassociateEnvironmentOperationsRoleMessage";
var _DER = "DescribeEnvironmentResources";
var _DERM = "DescribeEnvironmentResourcesMessage";
var _DEe = "DescribeEvents";
var _DI = "DeploymentId";
var _DIH = "DescribeInstancesHealth";
var _DIHR = "DescribeInstancesHealthRequest";
var _DIHRe = "DescribeInstancesHealthResult";
var _DL = "DockerfileLocation";
var _DPV = "DeletePlatformVersion";
var _DPVR = "DeletePlatformVersionRequest";
var _DPVRe = "DeletePlatformVersionResult";
var _DPVRes = "DescribePlatformVersionRequest";
var _DPVResc = "DescribePlatformVersionResult";
var _DPVe = "DescribePlatformVersion";
var _DS = "DeploymentStatus";
var _DSB = "DeleteSourceBundle";
var _DSFS = "DeleteSourceFromS3";
var _DT = "DeploymentTime";
var _DU = "DateUpdated";
var _DV = "DefaultValue";
var _De = "Deployment";
var _Deg = "Degraded";
var _Do = "Domain";
var _Du = "Duration";
var _E = "Environments";
var _EA = "EnvironmentArn";
var _EBSE = "ElasticBeanstalkServiceException";
var _ED = "EnvironmentDescription";
var _EDL = "EnvironmentDescriptionsList";
var _EDLv = "EventDescriptionList";
var _EDM = "EnvironmentDescriptionsMessage";
var _EDMv = "EventDescriptionsMessage";
var _EDv = "EventDescription";
var _EDve = "EventDate";
var _EI = "EnvironmentId";
var _EID = "EnvironmentInfoDescription";
var _EIDL = "EnvironmentInfoDescriptionList";
var _EII = "Ec2InstanceId";
var _EIn = "EnvironmentIds";
var _EInv = "EnvironmentInfo";
var _EL = "EnvironmentLinks";
var _ELn = "EnvironmentLink";
var _EN = "EnvironmentName";
var _ENn = "EnvironmentNames";
var _EQ = "EnvironmentQuota";
var _ER = "EnvironmentResources";
var _ERD = "EnvironmentResourceDescription";
var _ERDM = "EnvironmentResourceDescriptionsMessage";
var _ERDn = "EnvironmentResourcesDescription";
var _ET = "EndTime";
var _ETn = "EnvironmentTier";
var _ETx = "ExecutedTime";
var _EURL = "EndpointURL";
var _En = "Enabled";
var _Ev = "Events";
var _F = "Filters";
var _FD = "FailureDescription";
var _FQCNAME = "FullyQualifiedCNAME";
var _FT = "FailureType";
var _FTi = "FinishedTime";
var _FTo = "ForceTerminate";
var _Fr = "Frameworks";
var _GN = "GroupName";
var _H = "Health";
var _HS = "HealthStatus";
var _I = "Image";
var _IBC = "ImageBuildConfiguration";
var _IC = "ImageConfiguration";
var _ID = "IncludeDeleted";
var _IDBT = "IncludedDeletedBackTo";
var _IH = "InstancesHealth";
var _IHL = "InstanceHealthList";
var _IHS = "InstanceHealthSummary";
var _II = "ImageId";
var _IIn = "InstanceId";
var _IL = "InstanceList";
var _IOW = "IOWait";
var _IPE = "InsufficientPrivilegesException";
var _IRE = "InvalidRequestException";
var _IRQ = "IRQ";
var _IS = "ImageSource";
var _IT = "InfoType";
var _ITn = "InstanceType";
var _Id = "Idle";
var _Id_ = "Id";
var _In = "Instances";
var _Inf = "Info";
var _Ins = "Instance";
var _K = "Key";
var _L = "Latency";
var _LA = "LaunchedAt";
var _LASS = "ListAvailableSolutionStacks";
var _LASSRM = "ListAvailableSolutionStacksResultMessage";
var _LAo = "LoadAverage";
var _LB = "LoadBalancers";
var _LBD = "LoadBalancerDescription";
var _LBL = "LoadBalancerList";
var _LBLD = "LoadBalancerListenersDescription";
var _LBN = "LoadBalancerName";
var _LBo = "LoadBalancer";
var _LC = "LaunchConfigurations";
var _LCL = "LaunchConfigurationList";
var _LCa = "LaunchConfiguration";
var _LN = "LinkName";
var _LPB = "ListPlatformBranches";
var _LPBR = "ListPlatformBranchesRequest";
var _LPBRi = "ListPlatformBranchesResult";
var _LPV = "ListPlatformVersions";
var _LPVR = "ListPlatformVersionsRequest";
var _LPVRi = "ListPlatformVersionsResult";
var _LS = "LifecycleState";
var _LT = "LaunchTemplates";
var _LTFR = "ListTagsForResource";
var _LTFRM = "ListTagsForResourceMessage";
var _LTL = "LaunchTemplateList";
var _LTa = "LaunchTemplate";
var _La = "Label";
var _Li = "Listener";
var _Lis = "Listeners";
var _M = "Messages";
var _MA = "ManagedActions";
var _MAHI = "ManagedActionHistoryItems";
var _MAHIa = "ManagedActionHistoryItem";
var _MAID = "MaxAgeInDays";
var _MAISE = "ManagedActionInvalidStateException";
var _MAR = "MaxAgeRule";
var _MAa = "ManagedAction";
var _MC = "MaxCount";
var _MCR = "MaxCountRule";
var _MI = "MaxItems";
var _ML = "MaxLength";
var _MR = "MaxRecords";
var _MV = "MinValue";
var _MVa = "MaxValue";
var _Ma = "Maintainer";
var _Max = "Maximum";
var _Me = "Message";
var _N = "Name";
var _ND = "NoData";
var _NT = "NextToken";
var _Na = "Namespace";
var _Ni = "Nice";
var _O = "Options";
var _OIPE = "OperationInProgressException";
var _ON = "OptionName";
var _OR = "OperationsRole";
var _ORR = "OptionRestrictionRegex";
var _OS = "OptionSettings";
var _OSL = "OptionsSpecifierList";
var _OSN = "OperatingSystemName";
var _OSV = "OperatingSystemVersion";
var _OSp = "OptionSpecification";
var _OTR = "OptionsToRemove";
var _Ok = "Ok";
var _Op = "Operator";
var _P = "Process";
var _PA = "PlatformArn";
var _PBLS = "PlatformBranchLifecycleState";
var _PBN = "PlatformBranchName";
var _PBS = "PlatformBranchSummary";
var _PBSL = "PlatformBranchSummaryList";
var _PC = "PlatformCategory";
var _PD = "PlatformDescription";
var _PDB = "PlatformDefinitionBundle";
var _PF = "PlatformFilter";
var _PFT = "PermittedFileTypes";
var _PFl = "PlatformFramework";
var _PFla = "PlatformFilters";
var _PFlat = "PlatformFrameworks";
var _PL = "ProgrammingLanguages";
var _PLS = "PlatformLifecycleState";
var _PN = "PlatformName";
var _PO = "PlatformOwner";
var _PPL = "PlatformProgrammingLanguage";
var _PPLl = "PlatformProgrammingLanguages";
var _PS = "PlatformSummary";
var _PSL = "PlatformSummaryList";
var _PSl = "PlatformStatus";
var _PV = "PlatformVersion";
var _PVSRE = "PlatformVersionStillReferencedException";
var _P_ = "P999";
var _P__ = "P99";
var _P___ = "P95";
var _P____ = "P90";
var _P_____ = "P85";
var _P______ = "P75";
var _P_______ = "P50";
var _P________ = "P10";
var _Pa = "Pattern";
var _Pe = "Pending";
var _Po = "Port";
var _Pr = "Privileged";
var _Pro = "Protocol";
var _Q = "Queues";
var _QL = "QueueList";
var _Qu = "Queue";
var _R = "Regex";
var _RA = "RefreshedAt";
var _RAS = "RestartAppServer";
var _RASM = "RestartAppServerMessage";
var _RAe = "ResourceArn";
var _RC = "RequestCount";
var _RE = "RebuildEnvironment";
var _REI = "RequestEnvironmentInfo";
var _REIM = "RequestEnvironmentInfoMessage";
var _REIMe = "RetrieveEnvironmentInfoMessage";
var _REIRM = "RetrieveEnvironmentInfoResultMessage";
var _REIe = "RetrieveEnvironmentInfo";
var _REM = "RebuildEnvironmentMessage";
var _RI = "RequestId";
var _RLC = "ResourceLifecycleConfig";
var _RN = "ResourceName";
var _RNFE = "ResourceNotFoundException";
var _RQ = "ResourceQuotas";
var _RQe = "ResourceQuota";
var _RT = "ResourceTags";
var _RTDM = "ResourceTagsDescriptionMessage";
var _RTNSE = "ResourceTypeNotSupportedException";
var _Re = "Resources";
var _S = "Status";
var _SAL = "SupportedAddonList";
var _SB = "SourceBundle";
var _SBDE = "SourceBundleDeletionException";
var _SBI = "SourceBuildInformation";
var _SBu = "S3Bucket";
var _SC = "StatusCodes";
var _SCo = "SourceConfiguration";
var _SECNAME = "SwapEnvironmentCNAMEs";
var _SECNAMEM = "SwapEnvironmentCNAMEsMessage";
var _SEI = "SourceEnvironmentId";
var _SEN = "SourceEnvironmentName";
var _SF = "SearchFilter";
var _SFe = "SearchFilters";
var _SIH = "SingleInstanceHealth";
var _SIRQ = "SoftIRQ";
var _SK = "S3Key";
var _SL = "S3Location";
var _SLNISRE = "S3LocationNotInServiceRegionException";
var _SLo = "SourceLocation";
var _SR = "ServiceRole";
var _SRo = "SourceRepository";
var _SS = "SolutionStacks";
var _SSD = "SolutionStackDetails";
var _SSDo = "SolutionStackDescription";
var _SSN = "SolutionStackName";
var _SSRE = "S3SubscriptionRequiredException";
var _SSy = "SystemStatus";
var _ST = "StartTime";
var _STL = "SupportedTierList";
var _STa = "SampleTimestamp";
var _STo = "SourceType";
var _Se = "Severity";
var _Sev = "Severe";
var _So = "Source";
var _St = "Status2xx";
var _Sta = "Status3xx";
var _Stat = "Status4xx";
var _Statu = "Status5xx";
var _Sy = "System";
var _T = "Tags";
var _TE = "TerminateEnvironment";
var _TEBF = "TerminateEnvByForce";
var _TEM = "TerminateEnvironmentMessage";
var _TIM = "TimeoutInMinutes";
var _TL = "TagList";
var _TLr = "TriggerList";
var _TMAE = "TooManyApplicationsException";
var _TMAVE = "TooManyApplicationVersionsException";
var _TMBE = "TooManyBucketsException";
var _TMCTE = "TooManyConfigurationTemplatesException";
var _TMEE = "TooManyEnvironmentsException";
var _TMPE = "TooManyPlatformsException";
var _TMTE = "TooManyTagsException";
var _TN = "TemplateName";
var _TR = "TerminateResources";
var _TTA = "TagsToAdd";
var _TTR = "TagsToRemove";
var _Ta = "Tag";
var _Ti = "Tier";
var _Tr = "Triggers";
var _Tri = "Trigger";
var _Ty = "Type";
var _U = "User";
var _UA = "UpdateApplication";
var _UAM = "UpdateApplicationMessage";
var _UARL = "UpdateApplicationResourceLifecycle";
var _UARLM = "UpdateApplicationResourceLifecycleMessage";
var _UAV = "UpdateApplicationVersion";
var _UAVM = "UpdateApplicationVersionMessage";
var _UCT = "UpdateConfigurationTemplate";
var _UCTM = "UpdateConfigurationTemplateMessage";
var _UD = "UserDefined";
var _UE = "UpdateEnvironment";
var _UEM = "UpdateEnvironmentMessage";
var _URL = "URL";
var _UTFR = "UpdateTagsForResource";
var _UTFRM = "UpdateTagsForResourceMessage";
var _Un = "Unknown";
var _Ur = "Uri";
var _V = "Versions";
var _VCS = "ValidateConfigurationSettings";
var _VCSM = "ValidateConfigurationSettingsMessage";
var _VL = "VersionLabel";
var _VLC = "VersionLifecycleConfig";
var _VLe = "VersionLabels";
var _VM = "ValidationMessage";
var _VML = "ValidationMessagesList";
var _VO = "ValueOptions";
var _VT = "ValueType";
var _VTi = "VirtualizationType";
var _Va = "Value";
var _Val = "Values";
var _Ve = "Version";
var _W = "Warning";
var _WST = "WindowStartTime";
var _aQE = "awsQueryError";
var _c = "client";
var _e = "error";
var _hE = "httpError";
var _m = "message";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.elasticbeanstalk";
var n0 = "com.amazonaws.elasticbeanstalk";
var _s_registry = new TypeRegistry(_s);
var ElasticBeanstalkSyntheticServiceException$ = [-3, _s, "ElasticBeanstalkSyntheticServiceException", 0, [], []];
_s_registry.registerError(ElasticBeanstalkSyntheticServiceException$, ElasticBeanstalkSyntheticServiceException);
var n0_registry = new TypeRegistry(n0);
var CodeBuildNotInServiceRegionException$ = [
  -3,
  n0,
  _CBNISRE,
  { [_aQE]: [`CodeBuildNotInServiceRegionException`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(CodeBuildNotInServiceRegionException$, CodeBuildNotInServiceRegionException);
var ElasticBeanstalkServiceException$ = [
  -3,
  n0,
  _EBSE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(ElasticBeanstalkServiceException$, ElasticBeanstalkServiceException);
var InsufficientPrivilegesException$ = [
  -3,
  n0,
  _IPE,
  { [_aQE]: [`InsufficientPrivilegesException`, 403], [_e]: _c, [_hE]: 403 },
  [_m],
  [0]
];
n0_registry.registerError(InsufficientPrivilegesException$, InsufficientPrivilegesException);
var InvalidRequestException$ = [
  -3,
  n0,
  _IRE,
  { [_aQE]: [`InvalidRequestException`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
var ManagedActionInvalidStateException$ = [
  -3,
  n0,
  _MAISE,
  { [_aQE]: [`ManagedActionInvalidStateException`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(ManagedActionInvalidStateException$, ManagedActionInvalidStateException);
var OperationInProgressException$ = [
  -3,
  n0,
  _OIPE,
  { [_aQE]: [`OperationInProgressFailure`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(OperationInProgressException$, OperationInProgressException);
var PlatformVersionStillReferencedException$ = [
  -3,
  n0,
  _PVSRE,
  { [_aQE]: [`PlatformVersionStillReferencedException`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(PlatformVersionStillReferencedException$, PlatformVersionStillReferencedException);
var ResourceNotFoundException$ = [
  -3,
  n0,
  _RNFE,
  { [_aQE]: [`ResourceNotFoundException`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ResourceTypeNotSupportedException$ = [
  -3,
  n0,
  _RTNSE,
  { [_aQE]: [`ResourceTypeNotSupportedException`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(ResourceTypeNotSupportedException$, ResourceTypeNotSupportedException);
var S3LocationNotInServiceRegionException$ = [
  -3,
  n0,
  _SLNISRE,
  { [_aQE]: [`S3LocationNotInServiceRegionException`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(S3LocationNotInServiceRegionException$, S3LocationNotInServiceRegionException);
var S3SubscriptionRequiredException$ = [
  -3,
  n0,
  _SSRE,
  { [_aQE]: [`S3SubscriptionRequiredException`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(S3SubscriptionRequiredException$, S3SubscriptionRequiredException);
var SourceBundleDeletionException$ = [
  -3,
  n0,
  _SBDE,
  { [_aQE]: [`SourceBundleDeletionFailure`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(SourceBundleDeletionException$, SourceBundleDeletionException);
var TooManyApplicationsException$ = [
  -3,
  n0,
  _TMAE,
  { [_aQE]: [`TooManyApplicationsException`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(TooManyApplicationsException$, TooManyApplicationsException);
var TooManyApplicationVersionsException$ = [
  -3,
  n0,
  _TMAVE,
  { [_e]: _c },
  [_m],
  [0]
];
n0_registry.registerError(TooManyApplicationVersionsException$, TooManyApplicationVersionsException);
var TooManyBucketsException$ = [
  -3,
  n0,
  _TMBE,
  { [_aQE]: [`TooManyBucketsException`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(TooManyBucketsException$, TooManyBucketsException);
var TooManyConfigurationTemplatesException$ = [
  -3,
  n0,
  _TMCTE,
  { [_aQE]: [`TooManyConfigurationTemplatesException`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(TooManyConfigurationTemplatesException$, TooManyConfigurationTemplatesException);
var TooManyEnvironmentsException$ = [
  -3,
  n0,
  _TMEE,
  { [_aQE]: [`TooManyEnvironmentsException`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(TooManyEnvironmentsException$, TooManyEnvironmentsException);
var TooManyPlatformsException$ = [
  -3,
  n0,
  _TMPE,
  { [_aQE]: [`TooManyPlatformsException`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(TooManyPlatformsException$, TooManyPlatformsException);
var TooManyTagsException$ = [
  -3,
  n0,
  _TMTE,
  { [_aQE]: [`TooManyTagsException`, 400], [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var AbortEnvironmentUpdateMessage$ = [
  3,
  n0,
  _AEUM,
  0,
  [_EI, _EN],
  [0, 0]
];
var ApplicationDescription$ = [
  3,
  n0,
  _AD,
  0,
  [_AA, _AN, _D, _DC, _DU, _V, _CT, _RLC],
  [0, 0, 0, 4, 4, 64 | 0, 64 | 0, () => ApplicationResourceLifecycleConfig$]
];
var ApplicationDescriptionMessage$ = [
  3,
  n0,
  _ADM,
  0,
  [_A],
  [() => ApplicationDescription$]
];
var ApplicationDescriptionsMessage$ = [
  3,
  n0,
  _ADMp,
  0,
  [_Ap],
  [() => ApplicationDescriptionList]
];
var ApplicationMetrics$ = [
  3,
  n0,
  _AM,
  0,
  [_Du, _RC, _SC, _L],
  [1, 1, () => StatusCodes$, () => Latency$]
];
var ApplicationResourceLifecycleConfig$ = [
  3,
  n0,
  _ARLC,
  0,
  [_SR, _VLC],
  [0, () => ApplicationVersionLifecycleConfig$]
];
var ApplicationResourceLifecycleDescriptionMessage$ = [
  3,
  n0,
  _ARLDM,
  0,
  [_AN, _RLC],
  [0, () => ApplicationResourceLifecycleConfig$]
];
var ApplicationVersionDescription$ = [
  3,
  n0,
  _AVD,
  0,
  [_AVA, _AN, _D, _VL, _SBI, _BA, _SB, _IS, _IBC, _P, _DC, _DU, _S],
  [0, 0, 0, 0, () => SourceBuildInformation$, 0, () => S3Location$, () => ImageSource$, () => ImageBuildConfiguration$, 2, 4, 4, 0]
];
var ApplicationVersionDescriptionMessage$ = [
  3,
  n0,
  _AVDM,
  0,
  [_AV],
  [() => ApplicationVersionDescription$]
];
var ApplicationVersionDescriptionsMessage$ = [
  3,
  n0,
  _AVDMp,
  0,
  [_AVp, _NT],
  [() => ApplicationVersionDescriptionList, 0]
];
var ApplicationVersionLifecycleConfig$ = [
  3,
  n0,
  _AVLC,
  0,
  [_MCR, _MAR],
  [() => MaxCountRule$, () => MaxAgeRule$]
];
var ApplyEnvironmentManagedActionRequest$ = [
  3,
  n0,
  _AEMAR,
  0,
  [_AI, _EN, _EI],
  [0, 0, 0],
  1
];
var ApplyEnvironmentManagedActionResult$ = [
  3,
  n0,
  _AEMARp,
  0,
  [_AI, _ADc, _AT, _S],
  [0, 0, 0, 0]
];
var AssociateEnvironmentOperationsRoleMessage$ = [
  3,
  n0,
  _AEORM,
  0,
  [_EN, _OR],
  [0, 0],
  2
];
var AutoScalingGroup$ = [
  3,
  n0,
  _ASG,
  0,
  [_N],
  [0]
];
var BuildConfiguration$ = [
  3,
  n0,
  _BC,
  0,
  [_CBSR, _I, _ANr, _CTo, _TIM],
  [0, 0, 0, 0, 1],
  2
];
var Builder$ = [
  3,
  n0,
  _B,
  0,
  [_ARN],
  [0]
];
var CheckDNSAvailabilityMessage$ = [
  3,
  n0,
  _CDNSAM,
  0,
  [_CNAMEP],
  [0],
  1
];
var CheckDNSAvailabilityResultMessage$ = [
  3,
  n0,
  _CDNSARM,
  0,
  [_Av, _FQCNAME],
  [2, 0]
];
var Cluster$ = [
  3,
  n0,
  _C,
  0,
  [_CA],
  [0]
];
var ComposeEnvironmentsMessage$ = [
  3,
  n0,
  _CEM,
  0,
  [_AN, _GN, _VLe],
  [0, 0, 64 | 0]
];
var ConfigurationOptionDescription$ = [
  3,
  n0,
  _COD,
  0,
  [_Na, _N, _DV, _CS, _UD, _VT, _VO, _MV, _MVa, _ML, _R],
  [0, 0, 0, 0, 2, 0, 64 | 0, 1, 1, 1, () => OptionRestrictionRegex$]
];
var ConfigurationOptionsDescription$ = [
  3,
  n0,
  _CODo,
  0,
  [_SSN, _PA, _O],
  [0, 0, () => ConfigurationOptionDescriptionsList]
];
var ConfigurationOptionSetting$ = [
  3,
  n0,
  _COS,
  0,
  [_RN, _Na, _ON, _Va],
  [0, 0, 0, 0]
];
var ConfigurationSettingsDescription$ = [
  3,
  n0,
  _CSD,
  0,
  [_SSN, _PA, _AN, _TN, _D, _EN, _DS, _DC, _DU, _OS],
  [0, 0, 0, 0, 0, 0, 0, 4, 4, () => ConfigurationOptionSettingsList]
];
var ConfigurationSettingsDescriptions$ = [
  3,
  n0,
  _CSDo,
  0,
  [_CSo],
  [() => ConfigurationSettingsDescriptionList]
];
var ConfigurationSettingsValidationMessages$ = [
  3,
  n0,
  _CSVM,
  0,
  [_M],
  [() => ValidationMessagesList]
];
var CPUUtilization$ = [
  3,
  n0,
  _CPUU,
  0,
  [_U, _Ni, _Sy, _Id, _IOW, _IRQ, _SIRQ, _Pr],
  [1, 1, 1, 1, 1, 1, 1, 1]
];
var CreateApplicationMessage$ = [
  3,
  n0,
  _CAM,
  0,
  [_AN, _D, _RLC, _T],
  [0, 0, () => ApplicationResourceLifecycleConfig$, () => Tags],
  1
];
var CreateApplicationVersionMessage$ = [
  3,
  n0,
  _CAVM,
  0,
  [_AN, _VL, _D, _SBI, _SB, _BC, _ACA, _P, _T, _IC],
  [0, 0, 0, () => SourceBuildInformation$, () => S3Location$, () => BuildConfiguration$, 2, 2, () => Tags, () => ImageConfiguration$],
  2
];
var CreateConfigurationTemplateMessage$ = [
  3,
  n0,
  _CCTM,
  0,
  [_AN, _TN, _SSN, _PA, _SCo, _EI, _D, _OS, _T],
  [0, 0, 0, 0, () => SourceConfiguration$, 0, 0, () => ConfigurationOptionSettingsList, () => Tags],
  2
];
var CreateEnvironmentMessage$ = [
  3,
  n0,
  _CEMr,
  0,
  [_AN, _EN, _GN, _D, _CNAMEP, _Ti, _T, _VL, _TN, _SSN, _PA, _OS, _OTR, _OR],
  [0, 0, 0, 0, 0, () => EnvironmentTier$, () => Tags, 0, 0, 0, 0, () => ConfigurationOptionSettingsList, () => OptionsSpecifierList, 0],
  1
];
var CreatePlatformVersionRequest$ = [
  3,
  n0,
  _CPVR,
  0,
  [_PN, _PV, _PDB, _EN, _OS, _T],
  [0, 0, () => S3Location$, 0, () => ConfigurationOptionSettingsList, () => Tags],
  3
];
var CreatePlatformVersionResult$ = [
  3,
  n0,
  _CPVRr,
  0,
  [_PS, _B],
  [() => PlatformSummary$, () => Builder$]
];
var CreateStorageLocationResultMessage$ = [
  3,
  n0,
  _CSLRM,
  0,
  [_SBu],
  [0]
];
var CustomAmi$ = [
  3,
  n0,
  _CAu,
  0,
  [_VTi, _II],
  [0, 0]
];
var DeleteApplicationMessage$ = [
  3,
  n0,
  _DAM,
  0,
  [_AN, _TEBF],
  [0, 2],
  1
];
var DeleteApplicationVersionMessage$ = [
  3,
  n0,
  _DAVM,
  0,
  [_AN, _VL, _DSB],
  [0, 0, 2],
  2
];
var DeleteConfigurationTemplateMessage$ = [
  3,
  n0,
  _DCTM,
  0,
  [_AN, _TN],
  [0, 0],
  2
];
var DeleteEnvironmentConfigurationMessage$ = [
  3,
  n0,
  _DECM,
  0,
  [_AN, _EN],
  [0, 0],
  2
];
var DeletePlatformVersionRequest$ = [
  3,
  n0,
  _DPVR,
  0,
  [_PA],
  [0]
];
var DeletePlatformVersionResult$ = [
  3,
  n0,
  _DPVRe,
  0,
  [_PS],
  [() => PlatformSummary$]
];
var Deployment$ = [
  3,
  n0,
  _De,
  0,
  [_VL, _DI, _S, _DT],
  [0, 1, 0, 4]
];
var DescribeAccountAttributesResult$ = [
  3,
  n0,
  _DAAR,
  0,
  [_RQ],
  [() => ResourceQuotas$]
];
var DescribeApplicationsMessage$ = [
  3,
  n0,
  _DAMe,
  0,
  [_ANp],
  [64 | 0]
];
var DescribeApplicationVersionsMessage$ = [
  3,
  n0,
  _DAVMe,
  0,
  [_AN, _VLe, _MR, _NT],
  [0, 64 | 0, 1, 0]
];
var DescribeConfigurationOptionsMessage$ = [
  3,
  n0,
  _DCOM,
  0,
  [_AN, _TN, _EN, _SSN, _PA, _O],
  [0, 0, 0, 0, 0, () => OptionsSpecifierList]
];
var DescribeConfigurationSettingsMessage$ = [
  3,
  n0,
  _DCSM,
  0,
  [_AN, _TN, _EN],
  [0, 0, 0],
  1
];
var DescribeEnvironmentHealthRequest$ = [
  3,
  n0,
  _DEHR,
  0,
  [_EN, _EI, _ANt],
  [0, 0, 64 | 0]
];
var DescribeEnvironmentHealthResult$ = [
  3,
  n0,
  _DEHRe,
  0,
  [_EN, _HS, _S, _Co, _Ca, _AM, _IH, _RA],
  [0, 0, 0, 0, 64 | 0, () => ApplicationMetrics$, () => InstanceHealthSummary$, 4]
];
var DescribeEnvironmentManagedActionHistoryRequest$ = [
  3,
  n0,
  _DEMAHR,
  0,
  [_EI, _EN, _NT, _MI],
  [0, 0, 0, 1]
];
var DescribeEnvironmentManagedActionHistoryResult$ = [
  3,
  n0,
  _DEMAHRe,
  0,
  [_MAHI, _NT],
  [() => ManagedActionHistoryItems, 0]
];
var DescribeEnvironmentManagedActionsRequest$ = [
  3,
  n0,
  _DEMAR,
  0,
  [_EN, _EI, _S],
  [0, 0, 0]
];
var DescribeEnvironmentManagedActionsResult$ = [
  3,
  n0,
  _DEMARe,
  0,
  [_MA],
  [() => ManagedActions]
];
var DescribeEnvironmentResourcesMessage$ = [
  3,
  n0,
  _DERM,
  0,
  [_EI, _EN],
  [0, 0]
];
var DescribeEnvironmentsMessage$ = [
  3,
  n0,
  _DEM,
  0,
  [_AN, _VL, _EIn, _ENn, _ID, _IDBT, _MR, _NT],
  [0, 0, 64 | 0, 64 | 0, 2, 4, 1, 0]
];
var DescribeEventsMessage$ = [
  3,
  n0,
  _DEMe,
  0,
  [_AN, _VL, _TN, _EI, _EN, _PA, _RI, _Se, _ST, _ET, _MR, _NT],
  [0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 1, 0]
];
var DescribeInstancesHealthRequest$ = [
  3,
  n0,
  _DIHR,
  0,
  [_EN, _EI, _ANt, _NT],
  [0, 0, 64 | 0, 0]
];
var DescribeInstancesHealthResult$ = [
  3,
  n0,
  _DIHRe,
  0,
  [_IHL, _RA, _NT],
  [() => InstanceHealthList, 4, 0]
];
var DescribePlatformVersionRequest$ = [
  3,
  n0,
  _DPVRes,
  0,
  [_PA],
  [0]
];
var DescribePlatformVersionResult$ = [
  3,
  n0,
  _DPVResc,
  0,
  [_PD],
  [() => PlatformDescription$]
];
var DisassociateEnvironmentOperationsRoleMessage$ = [
  3,
  n0,
  _DEORM,
  0,
  [_EN],
  [0],
  1
];
var EnvironmentDescription$ = [
  3,
  n0,
  _ED,
  0,
  [_EN, _EI, _AN, _VL, _SSN, _PA, _TN, _D, _EURL, _CNAME, _DC, _DU, _S, _AOIP, _H, _HS, _Re, _Ti, _EL, _EA, _OR],
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 0, 2, 0, 0, () => EnvironmentResourcesDescription$, () => EnvironmentTier$, () => EnvironmentLinks, 0, 0]
];
var EnvironmentDescriptionsMessage$ = [
  3,
  n0,
  _EDM,
  0,
  [_E, _NT],
  [() => EnvironmentDescriptionsList, 0]
];
var EnvironmentInfoDescription$ = [
  3,
  n0,
  _EID,
  0,
  [_IT, _EII, _STa, _Me],
  [0, 0, 4, 0]
];
var EnvironmentLink$ = [
  3,
  n0,
  _ELn,
  0,
  [_LN, _EN],
  [0, 0]
];
var EnvironmentResourceDescription$ = [
  3,
  n0,
  _ERD,
  0,
  [_EN, _ASGu, _C, _In, _LC, _LT, _LB, _Tr, _Q],
  [0, () => AutoScalingGroupList, () => Cluster$, () => InstanceList, () => LaunchConfigurationList, () => LaunchTemplateList, () => LoadBalancerList, () => TriggerList, () => QueueList]
];
var EnvironmentResourceDescriptionsMessage$ = [
  3,
  n0,
  _ERDM,
  0,
  [_ER],
  [() => EnvironmentResourceDescription$]
];
var EnvironmentResourcesDescription$ = [
  3,
  n0,
  _ERDn,
  0,
  [_LBo],
  [() => LoadBalancerDescription$]
];
var EnvironmentTier$ = [
  3,
  n0,
  _ETn,
  0,
  [_N, _Ty, _Ve],
  [0, 0, 0]
];
var EventDescription$ = [
  3,
  n0,
  _EDv,
  0,
  [_EDve, _Me, _AN, _VL, _TN, _EN, _PA, _RI, _Se],
  [4, 0, 0, 0, 0, 0, 0, 0, 0]
];
var EventDescriptionsMessage$ = [
  3,
  n0,
  _EDMv,
  0,
  [_Ev, _NT],
  [() => EventDescriptionList, 0]
];
var ImageBuildConfiguration$ = [
  3,
  n0,
  _IBC,
  0,
  [_Ty, _DL, _Bu, _Ar, _CBSR, _CTo, _TIM],
  [0, 0, 0, 0, 0, 0, 1]
];
var ImageConfiguration$ = [
  3,
  n0,
  _IC,
  0,
  [_So, _Bui],
  [() => ImageSource$, () => ImageBuildConfiguration$]
];
var ImageSource$ = [
  3,
  n0,
  _IS,
  0,
  [_Ur],
  [0]
];
var Instance$ = [
  3,
  n0,
  _Ins,
  0,
  [_Id_],
  [0]
];
var InstanceHealthSummary$ = [
  3,
  n0,
  _IHS,
  0,
  [_ND, _Un, _Pe, _Ok, _Inf, _W, _Deg, _Sev],
  [1, 1, 1, 1, 1, 1, 1, 1]
];
var Latency$ = [
  3,
  n0,
  _L,
  0,
  [_P_, _P__, _P___, _P____, _P_____, _P______, _P_______, _P________],
  [1, 1, 1, 1, 1, 1, 1, 1]
];
var LaunchConfiguration$ = [
  3,
  n0,
  _LCa,
  0,
  [_N],
  [0]
];
var LaunchTemplate$ = [
  3,
  n0,
  _LTa,
  0,
  [_Id_],
  [0]
];
var ListAvailableSolutionStacksResultMessage$ = [
  3,
  n0,
  _LASSRM,
  0,
  [_SS, _SSD],
  [64 | 0, () => AvailableSolutionStackDetailsList]
];
var Listener$ = [
  3,
  n0,
  _Li,
  0,
  [_Pro, _Po],
  [0, 1]
];
var ListPlatformBranchesRequest$ = [
  3,
  n0,
  _LPBR,
  0,
  [_F, _MR, _NT],
  [() => SearchFilters, 1, 0]
];
var ListPlatformBranchesResult$ = [
  3,
  n0,
  _LPBRi,
  0,
  [_PBSL, _NT],
  [() => PlatformBranchSummaryList, 0]
];
var ListPlatformVersionsRequest$ = [
  3,
  n0,
  _LPVR,
  0,
  [_F, _MR, _NT],
  [() => PlatformFilters, 1, 0]
];
var ListPlatformVersionsResult$ = [
  3,
  n0,
  _LPVRi,
  0,
  [_PSL, _NT],
  [() => PlatformSummaryList, 0]
];
var ListTagsForResourceMessage$ = [
  3,
  n0,
  _LTFRM,
  0,
  [_RAe],
  [0],
  1
];
var LoadBalancer$ = [
  3,
  n0,
  _LBo,
  0,
  [_N],
  [0]
];
var LoadBalancerDescription$ = [
  3,
  n0,
  _LBD,
  0,
  [_LBN, _Do, _Lis],
  [0, 0, () => LoadBalancerListenersDescription]
];
var ManagedAction$ = [
  3,
  n0,
  _MAa,
  0,
  [_AI, _ADc, _AT, _S, _WST],
  [0, 0, 0, 0, 4]
];
var ManagedActionHistoryItem$ = [
  3,
  n0,
  _MAHIa,
  0,
  [_AI, _AT, _ADc, _FT, _S, _FD, _ETx, _FTi],
  [0, 0, 0, 0, 0, 0, 4, 4]
];
var MaxAgeRule$ = [
  3,
  n0,
  _MAR,
  0,
  [_En, _MAID, _DSFS],
  [2, 1, 2],
  1
];
var MaxCountRule$ = [
  3,
  n0,
  _MCR,
  0,
  [_En, _MC, _DSFS],
  [2, 1, 2],
  1
];
var OptionRestrictionRegex$ = [
  3,
  n0,
  _ORR,
  0,
  [_Pa, _La],
  [0, 0]
];
var OptionSpecification$ = [
  3,
  n0,
  _OSp,
  0,
  [_RN, _Na, _ON],
  [0, 0, 0]
];
var PlatformBranchSummary$ = [
  3,
  n0,
  _PBS,
  0,
  [_PN, _BN, _LS, _BO, _STL],
  [0, 0, 0, 1, 64 | 0]
];
var PlatformDescription$ = [
  3,
  n0,
  _PD,
  0,
  [_PA, _PO, _PN, _PV, _SSN, _PSl, _DC, _DU, _PC, _D, _Ma, _OSN, _OSV, _PL, _Fr, _CAL, _STL, _SAL, _PLS, _PBN, _PBLS],
  [0, 0, 0, 0, 0, 0, 4, 4, 0, 0, 0, 0, 0, () => PlatformProgrammingLanguages, () => PlatformFrameworks, () => CustomAmiList, 64 | 0, 64 | 0, 0, 0, 0]
];
var PlatformFilter$ = [
  3,
  n0,
  _PF,
  0,
  [_Ty, _Op, _Val],
  [0, 0, 64 | 0]
];
var PlatformFramework$ = [
  3,
  n0,
  _PFl,
  0,
  [_N, _Ve],
  [0, 0]
];
var PlatformProgrammingLanguage$ = [
  3,
  n0,
  _PPL,
  0,
  [_N, _Ve],
  [0, 0]
];
var PlatformSummary$ = [
  3,
  n0,
  _PS,
  0,
  [_PA, _PO, _PSl, _PC, _OSN, _OSV, _STL, _SAL, _PLS, _PV, _PBN, _PBLS],
  [0, 0, 0, 0, 0, 0, 64 | 0, 64 | 0, 0, 0, 0, 0]
];
var Queue$ = [
  3,
  n0,
  _Qu,
  0,
  [_N, _URL],
  [0, 0]
];
var RebuildEnvironmentMessage$ = [
  3,
  n0,
  _REM,
  0,
  [_EI, _EN],
  [0, 0]
];
var RequestEnvironmentInfoMessage$ = [
  3,
  n0,
  _REIM,
  0,
  [_IT, _EI, _EN],
  [0, 0, 0],
  1
];
var ResourceQuota$ = [
  3,
  n0,
  _RQe,
  0,
  [_Max],
  [1]
];
var ResourceQuotas$ = [
  3,
  n0,
  _RQ,
  0,
  [_AQ, _AVQ, _EQ, _CTQ, _CPQ],
  [() => ResourceQuota$, () => ResourceQuota$, () => ResourceQuota$, () => ResourceQuota$, () => ResourceQuota$]
];
var ResourceTagsDescriptionMessage$ = [
  3,
  n0,
  _RTDM,
  0,
  [_RAe, _RT],
  [0, () => TagList]
];
var RestartAppServerMessage$ = [
  3,
  n0,
  _RASM,
  0,
  [_EI, _EN],
  [0, 0]
];
var RetrieveEnvironmentInfoMessage$ = [
  3,
  n0,
  _REIMe,
  0,
  [_IT, _EI, _EN],
  [0, 0, 0],
  1
];
var RetrieveEnvironmentInfoResultMessage$ = [
  3,
  n0,
  _REIRM,
  0,
  [_EInv],
  [() => EnvironmentInfoDescriptionList]
];
var S3Location$ = [
  3,
  n0,
  _SL,
  0,
  [_SBu, _SK],
  [0, 0]
];
var SearchFilter$ = [
  3,
  n0,
  _SF,
  0,
  [_At, _Op, _Val],
  [0, 0, 64 | 0]
];
var SingleInstanceHealth$ = [
  3,
  n0,
  _SIH,
  0,
  [_IIn, _HS, _Co, _Ca, _LA, _AM, _Sy, _De, _AZ, _ITn],
  [0, 0, 0, 64 | 0, 4, () => ApplicationMetrics$, () => SystemStatus$, () => Deployment$, 0, 0]
];
var SolutionStackDescription$ = [
  3,
  n0,
  _SSDo,
  0,
  [_SSN, _PFT],
  [0, 64 | 0]
];
var SourceBuildInformation$ = [
  3,
  n0,
  _SBI,
  0,
  [_STo, _SRo, _SLo],
  [0, 0, 0],
  3
];
var SourceConfiguration$ = [
  3,
  n0,
  _SCo,
  0,
  [_AN, _TN],
  [0, 0]
];
var StatusCodes$ = [
  3,
  n0,
  _SC,
  0,
  [_St, _Sta, _Stat, _Statu],
  [1, 1, 1, 1]
];
var SwapEnvironmentCNAMEsMessage$ = [
  3,
  n0,
  _SECNAMEM,
  0,
  [_SEI, _SEN, _DEI, _DEN],
  [0, 0, 0, 0]
];
var SystemStatus$ = [
  3,
  n0,
  _SSy,
  0,
  [_CPUU, _LAo],
  [() => CPUUtilization$, 64 | 1]
];
var Tag$ = [
  3,
  n0,
  _Ta,
  0,
  [_K, _Va],
  [0, 0]
];
var TerminateEnvironmentMessage$ = [
  3,
  n0,
  _TEM,
  0,
  [_EI, _EN, _TR, _FTo],
  [0, 0, 2, 2]
];
var Trigger$ = [
  3,
  n0,
  _Tri,
  0,
  [_N],
  [0]
];
var UpdateApplicationMessage$ = [
  3,
  n0,
  _UAM,
  0,
  [_AN, _D],
  [0, 0],
  1
];
var UpdateApplicationResourceLifecycleMessage$ = [
  3,
  n0,
  _UARLM,
  0,
  [_AN, _RLC],
  [0, () => ApplicationResourceLifecycleConfig$],
  2
];
var UpdateApplicationVersionMessage$ = [
  3,
  n0,
  _UAVM,
  0,
  [_AN, _VL, _D],
  [0, 0, 0],
  2
];
var UpdateConfigurationTemplateMessage$ = [
  3,
  n0,
  _UCTM,
  0,
  [_AN, _TN, _D, _OS, _OTR],
  [0, 0, 0, () => ConfigurationOptionSettingsList, () => OptionsSpecifierList],
  2
];
var UpdateEnvironmentMessage$ = [
  3,
  n0,
  _UEM,
  0,
  [_AN, _EI, _EN, _GN, _D, _Ti, _VL, _TN, _SSN, _PA, _OS, _OTR],
  [0, 0, 0, 0, 0, () => EnvironmentTier$, 0, 0, 0, 0, () => ConfigurationOptionSettingsList, () => OptionsSpecifierList]
];
var UpdateTagsForResourceMessage$ = [
  3,
  n0,
  _UTFRM,
  0,
  [_RAe, _TTA, _TTR],
  [0, () => TagList, 64 | 0],
  1
];
var ValidateConfigurationSettingsMessage$ = [
  3,
  n0,
  _VCSM,
  0,
  [_AN, _OS, _TN, _EN],
  [0, () => ConfigurationOptionSettingsList, 0, 0],
  2
];
var ValidationMessage$ = [
  3,
  n0,
  _VM,
  0,
  [_Me, _Se, _Na, _ON],
  [0, 0, 0, 0]
];
var __Unit = "unit";
var ApplicationDescriptionList = [
  1,
  n0,
  _ADL,
  0,
  () => ApplicationDescription$
];
var ApplicationNamesList = 64 | 0;
var ApplicationVersionDescriptionList = [
  1,
  n0,
  _AVDL,
  0,
  () => ApplicationVersionDescription$
];
var AutoScalingGroupList = [
  1,
  n0,
  _ASGL,
  0,
  () => AutoScalingGroup$
];
var AvailableSolutionStackDetailsList = [
  1,
  n0,
  _ASSDL,
  0,
  () => SolutionStackDescription$
];
var AvailableSolutionStackNamesList = 64 | 0;
var Causes = 64 | 0;
var ConfigurationOptionDescriptionsList = [
  1,
  n0,
  _CODL,
  0,
  () => ConfigurationOptionDescription$
];
var ConfigurationOptionPossibleValues = 64 | 0;
var ConfigurationOptionSettingsList = [
  1,
  n0,
  _COSL,
  0,
  () => ConfigurationOptionSetting$
];
var ConfigurationSettingsDescriptionList = [
  1,
  n0,
  _CSDL,
  0,
  () => ConfigurationSettingsDescription$
];
var ConfigurationTemplateNamesList = 64 | 0;
var CustomAmiList = [
  1,
  n0,
  _CAL,
  0,
  () => CustomAmi$
];
var EnvironmentDescriptionsList = [
  1,
  n0,
  _EDL,
  0,
  () => EnvironmentDescription$
];
var EnvironmentHealthAttributes = 64 | 0;
var EnvironmentIdList = 64 | 0;
var EnvironmentInfoDescriptionList = [
  1,
  n0,
  _EIDL,
  0,
  () => EnvironmentInfoDescription$
];
var EnvironmentLinks = [
  1,
  n0,
  _EL,
  0,
  () => EnvironmentLink$
];
var EnvironmentNamesList = 64 | 0;
var EventDescriptionList = [
  1,
  n0,
  _EDLv,
  0,
  () => EventDescription$
];
var InstanceHealthList = [
  1,
  n0,
  _IHL,
  0,
  () => SingleInstanceHealth$
];
var InstanceList = [
  1,
  n0,
  _IL,
  0,
  () => Instance$
];
var InstancesHealthAttributes = 64 | 0;
var LaunchConfigurationList = [
  1,
  n0,
  _LCL,
  0,
  () => LaunchConfiguration$
];
var LaunchTemplateList = [
  1,
  n0,
  _LTL,
  0,
  () => LaunchTemplate$
];
var LoadAverage = 64 | 1;
var LoadBalancerList = [
  1,
  n0,
  _LBL,
  0,
  () => LoadBalancer$
];
var LoadBalancerListenersDescription = [
  1,
  n0,
  _LBLD,
  0,
  () => Listener$
];
var ManagedActionHistoryItems = [
  1,
  n0,
  _MAHI,
  0,
  () => ManagedActionHistoryItem$
];
var ManagedActions = [
  1,
  n0,
  _MA,
  0,
  () => ManagedAction$
];
var OptionsSpecifierList = [
  1,
  n0,
  _OSL,
  0,
  () => OptionSpecification$
];
var PlatformBranchSummaryList = [
  1,
  n0,
  _PBSL,
  0,
  () => PlatformBranchSummary$
];
var PlatformFilters = [
  1,
  n0,
  _PFla,
  0,
  () => PlatformFilter$
];
var PlatformFilterValueList = 64 | 0;
var PlatformFrameworks = [
  1,
  n0,
  _PFlat,
  0,
  () => PlatformFramework$
];
var PlatformProgrammingLanguages = [
  1,
  n0,
  _PPLl,
  0,
  () => PlatformProgrammingLanguage$
];
var PlatformSummaryList = [
  1,
  n0,
  _PSL,
  0,
  () => PlatformSummary$
];
var QueueList = [
  1,
  n0,
  _QL,
  0,
  () => Queue$
];
var SearchFilters = [
  1,
  n0,
  _SFe,
  0,
  () => SearchFilter$
];
var SearchFilterValues = 64 | 0;
var SolutionStackFileTypeList = 64 | 0;
var SupportedAddonList = 64 | 0;
var SupportedTierList = 64 | 0;
var TagKeyList = 64 | 0;
var TagList = [
  1,
  n0,
  _TL,
  0,
  () => Tag$
];
var Tags = [
  1,
  n0,
  _T,
  0,
  () => Tag$
];
var TriggerList = [
  1,
  n0,
  _TLr,
  0,
  () => Trigger$
];
var ValidationMessagesList = [
  1,
  n0,
  _VML,
  0,
  () => ValidationMessage$
];
var VersionLabels = 64 | 0;
var VersionLabelsList = 64 | 0;
var AbortEnvironmentUpdate$ = [
  9,
  n0,
  _AEU,
  0,
  () => AbortEnvironmentUpdateMessage$,
  () => __Unit
];
var ApplyEnvironmentManagedAction$ = [
  9,
  n0,
  _AEMA,
  0,
  () => ApplyEnvironmentManagedActionRequest$,
  () => ApplyEnvironmentManagedActionResult$
];
var AssociateEnvironmentOperationsRole$ = [
  9,
  n0,
  _AEOR,
  0,
  () => AssociateEnvironmentOperationsRoleMessage$,
  () => __Unit
];
var CheckDNSAvailability$ = [
  9,
  n0,
  _CDNSA,
  0,
  () => CheckDNSAvailabilityMessage$,
  () => CheckDNSAvailabilityResultMessage$
];
var ComposeEnvironments$ = [
  9,
  n0,
  _CE,
  0,
  () => ComposeEnvironmentsMessage$,
  () => EnvironmentDescriptionsMessage$
];
var CreateApplication$ = [
  9,
  n0,
  _CAr,
  0,
  () => CreateApplicationMessage$,
  () => ApplicationDescriptionMessage$
];
var CreateApplicationVersion$ = [
  9,
  n0,
  _CAV,
  0,
  () => CreateApplicationVersionMessage$,
  () => ApplicationVersionDescriptionMessage$
];
var CreateConfigurationTemplate$ = [
  9,
  n0,
  _CCT,
  0,
  () => CreateConfigurationTemplateMessage$,
  () => ConfigurationSettingsDescription$
];
var CreateEnvironment$ = [
  9,
  n0,
  _CEr,
  0,
  () => CreateEnvironmentMessage$,
  () => EnvironmentDescription$
];
var CreatePlatformVersion$ = [
  9,
  n0,
  _CPV,
  0,
  () => CreatePlatformVersionRequest$,
  () => CreatePlatformVersionResult$
];
var CreateStorageLocation$ = [
  9,
  n0,
  _CSL,
  0,
  () => __Unit,
  () => CreateStorageLocationResultMessage$
];
var DeleteApplication$ = [
  9,
  n0,
  _DA,
  0,
  () => DeleteApplicationMessage$,
  () => __Unit
];
var DeleteApplicationVersion$ = [
  9,
  n0,
  _DAV,
  0,
  () => DeleteApplicationVersionMessage$,
  () => __Unit
];
var DeleteConfigurationTemplate$ = [
  9,
  n0,
  _DCT,
  0,
  () => DeleteConfigurationTemplateMessage$,
  () => __Unit
];
var DeleteEnvironmentConfiguration$ = [
  9,
  n0,
  _DEC,
  0,
  () => DeleteEnvironmentConfigurationMessage$,
  () => __Unit
];
var DeletePlatformVersion$ = [
  9,
  n0,
  _DPV,
  0,
  () => DeletePlatformVersionRequest$,
  () => DeletePlatformVersionResult$
];
var DescribeAccountAttributes$ = [
  9,
  n0,
  _DAA,
  0,
  () => __Unit,
  () => DescribeAccountAttributesResult$
];
var DescribeApplications$ = [
  9,
  n0,
  _DAe,
  0,
  () => DescribeApplicationsMessage$,
  () => ApplicationDescriptionsMessage$
];
var DescribeApplicationVersions$ = [
  9,
  n0,
  _DAVe,
  0,
  () => DescribeApplicationVersionsMessage$,
  () => ApplicationVersionDescriptionsMessage$
];
var DescribeConfigurationOptions$ = [
  9,
  n0,
  _DCO,
  0,
  () => DescribeConfigurationOptionsMessage$,
  () => ConfigurationOptionsDescription$
];
var DescribeConfigurationSettings$ = [
  9,
  n0,
  _DCS,
  0,
  () => DescribeConfigurationSettingsMessage$,
  () => ConfigurationSettingsDescriptions$
];
var DescribeEnvironmentHealth$ = [
  9,
  n0,
  _DEH,
  0,
  () => DescribeEnvironmentHealthRequest$,
  () => DescribeEnvironmentHealthResult$
];
var DescribeEnvironmentManagedActionHistory$ = [
  9,
  n0,
  _DEMAH,
  0,
  () => DescribeEnvironmentManagedActionHistoryRequest$,
  () => DescribeEnvironmentManagedActionHistoryResult$
];
var DescribeEnvironmentManagedActions$ = [
  9,
  n0,
  _DEMA,
  0,
  () => DescribeEnvironmentManagedActionsRequest$,
  () => DescribeEnvironmentManagedActionsResult$
];
var DescribeEnvironmentResources$ = [
  9,
  n0,
  _DER,
  0,
  () => DescribeEnvironmentResourcesMessage$,
  () => EnvironmentResourceDescriptionsMessage$
];
var DescribeEnvironments$ = [
  9,
  n0,
  _DE,
  0,
  () => DescribeEnvironmentsMessage$,
  () => EnvironmentDescriptionsMessage$
];
var DescribeEvents$ = [
  9,
  n0,
  _DEe,
  0,
  () => DescribeEventsMessage$,
  () => EventDescriptionsMessage$
];
var DescribeInstancesHealth$ = [
  9,
  n0,
  _DIH,
  0,
  () => DescribeInstancesHealthRequest$,
  () => DescribeInstancesHealthResult$
];
var DescribePlatformVersion$ = [
  9,
  n0,
  _DPVe,
  0,
  () => DescribePlatformVersionRequest$,
  () => DescribePlatformVersionResult$
];
var DisassociateEnvironmentOperationsRole$ = [
  9,
  n0,
  _DEOR,
  0,
  () => DisassociateEnvironmentOperationsRoleMessage$,
  () => __Unit
];
var ListAvailableSolutionStacks$ = [
  9,
  n0,
  _LASS,
  0,
  () => __Unit,
  () => ListAvailableSolutionStacksResultMessage$
];
var ListPlatformBranches$ = [
  9,
  n0,
  _LPB,
  0,
  () => ListPlatformBranchesRequest$,
  () => ListPlatformBranchesResult$
];
var ListPlatformVersions$ = [
  9,
  n0,
  _LPV,
  0,
  () => ListPlatformVersionsRequest$,
  () => ListPlatformVersionsResult$
];
var ListTagsForResource$ = [
  9,
  n0,
  _LTFR,
  0,
  () => ListTagsForResourceMessage$,
  () => ResourceTagsDescriptionMessage$
];
var RebuildEnvironment$ = [
  9,
  n0,
  _RE,
  0,
  () => RebuildEnvironmentMessage$,
  () => __Unit
];
var RequestEnvironmentInfo$ = [
  9,
  n0,
  _REI,
  0,
  () => RequestEnvironmentInfoMessage$,
  () => __Unit
];
var RestartAppServer$ = [
  9,
  n0,
  _RAS,
  0,
  () => RestartAppServerMessage$,
  () => __Unit
];
var RetrieveEnvironmentInfo$ = [
  9,
  n0,
  _REIe,
  0,
  () => RetrieveEnvironmentInfoMessage$,
  () => RetrieveEnvironmentInfoResultMessage$
];
var SwapEnvironmentCNAMEs$ = [
  9,
  n0,
  _SECNAME,
  0,
  () => SwapEnvironmentCNAMEsMessage$,
  () => __Unit
];
var TerminateEnvironment$ = [
  9,
  n0,
  _TE,
  0,
  () => TerminateEnvironmentMessage$,
  () => EnvironmentDescription$
];
var UpdateApplication$ = [
  9,
  n0,
  _UA,
  0,
  () => UpdateApplicationMessage$,
  () => ApplicationDescriptionMessage$
];
var UpdateApplicationResourceLifecycle$ = [
  9,
  n0,
  _UARL,
  0,
  () => UpdateApplicationResourceLifecycleMessage$,
  () => ApplicationResourceLifecycleDescriptionMessage$
];
var UpdateApplicationVersion$ = [
  9,
  n0,
  _UAV,
  0,
  () => UpdateApplicationVersionMessage$,
  () => ApplicationVersionDescriptionMessage$
];
var UpdateConfigurationTemplate$ = [
  9,
  n0,
  _UCT,
  0,
  () => UpdateConfigurationTemplateMessage$,
  () => ConfigurationSettingsDescription$
];
var UpdateEnvironment$ = [
  9,
  n0,
  _UE,
  0,
  () => UpdateEnvironmentMessage$,
  () => EnvironmentDescription$
];
var UpdateTagsForResource$ = [
  9,
  n0,
  _UTFR,
  0,
  () => UpdateTagsForResourceMessage$,
  () => __Unit
];
var ValidateConfigurationSettings$ = [
  9,
  n0,
  _VCS,
  0,
  () => ValidateConfigurationSettingsMessage$,
  () => ConfigurationSettingsValidationMessages$
];

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/runtimeConfig.shared.js
var getRuntimeConfig = (config) => {
  return {
    apiVersion: "2010-12-01",
    base64Decoder: config?.base64Decoder ?? fromBase64,
    base64Encoder: config?.base64Encoder ?? toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultElasticBeanstalkHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new AwsSdkSigV4Signer()
      }
    ],
    logger: config?.logger ?? new NoOpLogger(),
    protocol: config?.protocol ?? AwsQueryProtocol,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.elasticbeanstalk",
      errorTypeRegistries,
      xmlNamespace: "http://elasticbeanstalk.amazonaws.com/docs/2010-12-01/",
      version: "2010-12-01",
      serviceTarget: "AWSElasticBeanstalkService"
    },
    serviceId: config?.serviceId ?? "Elastic Beanstalk",
    sha256: config?.sha256 ?? Sha256Node,
    urlParser: config?.urlParser ?? parseUrl,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? toUtf8
  };
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/runtimeConfig.js
var getRuntimeConfig2 = (config) => {
  emitWarningIfUnsupportedVersion2(process.version);
  const defaultsMode = resolveDefaultsModeConfig(config);
  const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
  const clientSharedValues = getRuntimeConfig(config);
  emitWarningIfUnsupportedVersion(process.version);
  const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: package_default.version }),
    maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
    region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
    requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? loadConfig({
      ...NODE_RETRY_MODE_CONFIG_OPTIONS,
      default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
    }, config),
    streamCollector: config?.streamCollector ?? streamCollector,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
  };
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/auth/httpAuthExtensionConfiguration.js
var getHttpAuthExtensionConfiguration = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
};
var resolveHttpAuthRuntimeConfig = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/runtimeExtensions.js
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/ElasticBeanstalkClient.js
var ElasticBeanstalkClient = class extends Client {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig2(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters(_config_0);
    const _config_2 = resolveUserAgentConfig(_config_1);
    const _config_3 = resolveRetryConfig(_config_2);
    const _config_4 = resolveRegionConfig(_config_3);
    const _config_5 = resolveHostHeaderConfig(_config_4);
    const _config_6 = resolveEndpointConfig(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
    const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use(getSchemaSerdePlugin(this.config));
    this.middlewareStack.use(getUserAgentPlugin(this.config));
    this.middlewareStack.use(getRetryPlugin(this.config));
    this.middlewareStack.use(getContentLengthPlugin(this.config));
    this.middlewareStack.use(getHostHeaderPlugin(this.config));
    this.middlewareStack.use(getLoggerPlugin(this.config));
    this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
    this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
      httpAuthSchemeParametersProvider: defaultElasticBeanstalkHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
        "aws.auth#sigv4": config.credentials
      })
    }));
    this.middlewareStack.use(getHttpSigningPlugin(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commandBuilder.js
var command = makeBuilder(commonParams, "AWSElasticBeanstalkService", "ElasticBeanstalkClient", getEndpointPlugin);
var _ep0 = {};
var _mw0 = (Command2, cs, config, o) => [];

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/AbortEnvironmentUpdateCommand.js
var AbortEnvironmentUpdateCommand = class extends command(_ep0, _mw0, "AbortEnvironmentUpdate", AbortEnvironmentUpdate$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/ApplyEnvironmentManagedActionCommand.js
var ApplyEnvironmentManagedActionCommand = class extends command(_ep0, _mw0, "ApplyEnvironmentManagedAction", ApplyEnvironmentManagedAction$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/AssociateEnvironmentOperationsRoleCommand.js
var AssociateEnvironmentOperationsRoleCommand = class extends command(_ep0, _mw0, "AssociateEnvironmentOperationsRole", AssociateEnvironmentOperationsRole$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/CheckDNSAvailabilityCommand.js
var CheckDNSAvailabilityCommand = class extends command(_ep0, _mw0, "CheckDNSAvailability", CheckDNSAvailability$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/ComposeEnvironmentsCommand.js
var ComposeEnvironmentsCommand = class extends command(_ep0, _mw0, "ComposeEnvironments", ComposeEnvironments$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/CreateApplicationCommand.js
var CreateApplicationCommand = class extends command(_ep0, _mw0, "CreateApplication", CreateApplication$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/CreateApplicationVersionCommand.js
var CreateApplicationVersionCommand = class extends command(_ep0, _mw0, "CreateApplicationVersion", CreateApplicationVersion$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/CreateConfigurationTemplateCommand.js
var CreateConfigurationTemplateCommand = class extends command(_ep0, _mw0, "CreateConfigurationTemplate", CreateConfigurationTemplate$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/CreateEnvironmentCommand.js
var CreateEnvironmentCommand = class extends command(_ep0, _mw0, "CreateEnvironment", CreateEnvironment$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/CreatePlatformVersionCommand.js
var CreatePlatformVersionCommand = class extends command(_ep0, _mw0, "CreatePlatformVersion", CreatePlatformVersion$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/CreateStorageLocationCommand.js
var CreateStorageLocationCommand = class extends command(_ep0, _mw0, "CreateStorageLocation", CreateStorageLocation$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/DeleteApplicationCommand.js
var DeleteApplicationCommand = class extends command(_ep0, _mw0, "DeleteApplication", DeleteApplication$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/DeleteApplicationVersionCommand.js
var DeleteApplicationVersionCommand = class extends command(_ep0, _mw0, "DeleteApplicationVersion", DeleteApplicationVersion$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/DeleteConfigurationTemplateCommand.js
var DeleteConfigurationTemplateCommand = class extends command(_ep0, _mw0, "DeleteConfigurationTemplate", DeleteConfigurationTemplate$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/DeleteEnvironmentConfigurationCommand.js
var DeleteEnvironmentConfigurationCommand = class extends command(_ep0, _mw0, "DeleteEnvironmentConfiguration", DeleteEnvironmentConfiguration$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/DeletePlatformVersionCommand.js
var DeletePlatformVersionCommand = class extends command(_ep0, _mw0, "DeletePlatformVersion", DeletePlatformVersion$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/DescribeAccountAttributesCommand.js
var DescribeAccountAttributesCommand = class extends command(_ep0, _mw0, "DescribeAccountAttributes", DescribeAccountAttributes$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/DescribeApplicationsCommand.js
var DescribeApplicationsCommand = class extends command(_ep0, _mw0, "DescribeApplications", DescribeApplications$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/DescribeApplicationVersionsCommand.js
var DescribeApplicationVersionsCommand = class extends command(_ep0, _mw0, "DescribeApplicationVersions", DescribeApplicationVersions$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/DescribeConfigurationOptionsCommand.js
var DescribeConfigurationOptionsCommand = class extends command(_ep0, _mw0, "DescribeConfigurationOptions", DescribeConfigurationOptions$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/DescribeConfigurationSettingsCommand.js
var DescribeConfigurationSettingsCommand = class extends command(_ep0, _mw0, "DescribeConfigurationSettings", DescribeConfigurationSettings$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/DescribeEnvironmentHealthCommand.js
var DescribeEnvironmentHealthCommand = class extends command(_ep0, _mw0, "DescribeEnvironmentHealth", DescribeEnvironmentHealth$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/DescribeEnvironmentManagedActionHistoryCommand.js
var DescribeEnvironmentManagedActionHistoryCommand = class extends command(_ep0, _mw0, "DescribeEnvironmentManagedActionHistory", DescribeEnvironmentManagedActionHistory$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/DescribeEnvironmentManagedActionsCommand.js
var DescribeEnvironmentManagedActionsCommand = class extends command(_ep0, _mw0, "DescribeEnvironmentManagedActions", DescribeEnvironmentManagedActions$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/DescribeEnvironmentResourcesCommand.js
var DescribeEnvironmentResourcesCommand = class extends command(_ep0, _mw0, "DescribeEnvironmentResources", DescribeEnvironmentResources$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/DescribeEnvironmentsCommand.js
var DescribeEnvironmentsCommand = class extends command(_ep0, _mw0, "DescribeEnvironments", DescribeEnvironments$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/DescribeEventsCommand.js
var DescribeEventsCommand = class extends command(_ep0, _mw0, "DescribeEvents", DescribeEvents$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/DescribeInstancesHealthCommand.js
var DescribeInstancesHealthCommand = class extends command(_ep0, _mw0, "DescribeInstancesHealth", DescribeInstancesHealth$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/DescribePlatformVersionCommand.js
var DescribePlatformVersionCommand = class extends command(_ep0, _mw0, "DescribePlatformVersion", DescribePlatformVersion$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/DisassociateEnvironmentOperationsRoleCommand.js
var DisassociateEnvironmentOperationsRoleCommand = class extends command(_ep0, _mw0, "DisassociateEnvironmentOperationsRole", DisassociateEnvironmentOperationsRole$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/ListAvailableSolutionStacksCommand.js
var ListAvailableSolutionStacksCommand = class extends command(_ep0, _mw0, "ListAvailableSolutionStacks", ListAvailableSolutionStacks$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/ListPlatformBranchesCommand.js
var ListPlatformBranchesCommand = class extends command(_ep0, _mw0, "ListPlatformBranches", ListPlatformBranches$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/ListPlatformVersionsCommand.js
var ListPlatformVersionsCommand = class extends command(_ep0, _mw0, "ListPlatformVersions", ListPlatformVersions$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/ListTagsForResourceCommand.js
var ListTagsForResourceCommand = class extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/RebuildEnvironmentCommand.js
var RebuildEnvironmentCommand = class extends command(_ep0, _mw0, "RebuildEnvironment", RebuildEnvironment$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/RequestEnvironmentInfoCommand.js
var RequestEnvironmentInfoCommand = class extends command(_ep0, _mw0, "RequestEnvironmentInfo", RequestEnvironmentInfo$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/RestartAppServerCommand.js
var RestartAppServerCommand = class extends command(_ep0, _mw0, "RestartAppServer", RestartAppServer$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/RetrieveEnvironmentInfoCommand.js
var RetrieveEnvironmentInfoCommand = class extends command(_ep0, _mw0, "RetrieveEnvironmentInfo", RetrieveEnvironmentInfo$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/SwapEnvironmentCNAMEsCommand.js
var SwapEnvironmentCNAMEsCommand = class extends command(_ep0, _mw0, "SwapEnvironmentCNAMEs", SwapEnvironmentCNAMEs$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/TerminateEnvironmentCommand.js
var TerminateEnvironmentCommand = class extends command(_ep0, _mw0, "TerminateEnvironment", TerminateEnvironment$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/UpdateApplicationCommand.js
var UpdateApplicationCommand = class extends command(_ep0, _mw0, "UpdateApplication", UpdateApplication$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/UpdateApplicationResourceLifecycleCommand.js
var UpdateApplicationResourceLifecycleCommand = class extends command(_ep0, _mw0, "UpdateApplicationResourceLifecycle", UpdateApplicationResourceLifecycle$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/UpdateApplicationVersionCommand.js
var UpdateApplicationVersionCommand = class extends command(_ep0, _mw0, "UpdateApplicationVersion", UpdateApplicationVersion$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/UpdateConfigurationTemplateCommand.js
var UpdateConfigurationTemplateCommand = class extends command(_ep0, _mw0, "UpdateConfigurationTemplate", UpdateConfigurationTemplate$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/UpdateEnvironmentCommand.js
var UpdateEnvironmentCommand = class extends command(_ep0, _mw0, "UpdateEnvironment", UpdateEnvironment$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/UpdateTagsForResourceCommand.js
var UpdateTagsForResourceCommand = class extends command(_ep0, _mw0, "UpdateTagsForResource", UpdateTagsForResource$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/commands/ValidateConfigurationSettingsCommand.js
var ValidateConfigurationSettingsCommand = class extends command(_ep0, _mw0, "ValidateConfigurationSettings", ValidateConfigurationSettings$) {
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/pagination/DescribeEnvironmentManagedActionHistoryPaginator.js
var paginateDescribeEnvironmentManagedActionHistory = createPaginator(ElasticBeanstalkClient, DescribeEnvironmentManagedActionHistoryCommand, "NextToken", "NextToken", "MaxItems");

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/pagination/DescribeEventsPaginator.js
var paginateDescribeEvents = createPaginator(ElasticBeanstalkClient, DescribeEventsCommand, "NextToken", "NextToken", "MaxRecords");

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/pagination/ListPlatformBranchesPaginator.js
var paginateListPlatformBranches = createPaginator(ElasticBeanstalkClient, ListPlatformBranchesCommand, "NextToken", "NextToken", "MaxRecords");

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/pagination/ListPlatformVersionsPaginator.js
var paginateListPlatformVersions = createPaginator(ElasticBeanstalkClient, ListPlatformVersionsCommand, "NextToken", "NextToken", "MaxRecords");

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/waiters/waitForEnvironmentExists.js
var checkState = async (client, input) => {
  let reason;
  try {
    let result = await client.send(new DescribeEnvironmentsCommand(input));
    reason = result;
    try {
      const returnComparator = () => {
        let flat_1 = [].concat(...result.Environments);
        let projection_3 = flat_1.map((element_2) => {
          return element_2.Status;
        });
        return projection_3;
      };
      let allStringEq_5 = returnComparator().length > 0;
      for (let element_4 of returnComparator()) {
        allStringEq_5 = allStringEq_5 && element_4 == "Ready";
      }
      if (allStringEq_5) {
        return { state: WaiterState.SUCCESS, reason };
      }
    } catch (e2) {
    }
    try {
      const returnComparator = () => {
        let flat_1 = [].concat(...result.Environments);
        let projection_3 = flat_1.map((element_2) => {
          return element_2.Status;
        });
        return projection_3;
      };
      let allStringEq_5 = returnComparator().length > 0;
      for (let element_4 of returnComparator()) {
        allStringEq_5 = allStringEq_5 && element_4 == "Launching";
      }
      if (allStringEq_5) {
        return { state: WaiterState.RETRY, reason };
      }
    } catch (e2) {
    }
  } catch (exception) {
    reason = exception;
  }
  return { state: WaiterState.RETRY, reason };
};
var waitForEnvironmentExists = async (params, input) => {
  const serviceDefaults = { minDelay: 20, maxDelay: 120 };
  return createWaiter({ ...serviceDefaults, ...params }, input, checkState);
};
var waitUntilEnvironmentExists = async (params, input) => {
  const serviceDefaults = { minDelay: 20, maxDelay: 120 };
  const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState);
  return checkExceptions(result);
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/waiters/waitForEnvironmentTerminated.js
var checkState2 = async (client, input) => {
  let reason;
  try {
    let result = await client.send(new DescribeEnvironmentsCommand(input));
    reason = result;
    try {
      const returnComparator = () => {
        let flat_1 = [].concat(...result.Environments);
        let projection_3 = flat_1.map((element_2) => {
          return element_2.Status;
        });
        return projection_3;
      };
      let allStringEq_5 = returnComparator().length > 0;
      for (let element_4 of returnComparator()) {
        allStringEq_5 = allStringEq_5 && element_4 == "Terminated";
      }
      if (allStringEq_5) {
        return { state: WaiterState.SUCCESS, reason };
      }
    } catch (e2) {
    }
    try {
      const returnComparator = () => {
        let flat_1 = [].concat(...result.Environments);
        let projection_3 = flat_1.map((element_2) => {
          return element_2.Status;
        });
        return projection_3;
      };
      let allStringEq_5 = returnComparator().length > 0;
      for (let element_4 of returnComparator()) {
        allStringEq_5 = allStringEq_5 && element_4 == "Terminating";
      }
      if (allStringEq_5) {
        return { state: WaiterState.RETRY, reason };
      }
    } catch (e2) {
    }
  } catch (exception) {
    reason = exception;
  }
  return { state: WaiterState.RETRY, reason };
};
var waitForEnvironmentTerminated = async (params, input) => {
  const serviceDefaults = { minDelay: 20, maxDelay: 120 };
  return createWaiter({ ...serviceDefaults, ...params }, input, checkState2);
};
var waitUntilEnvironmentTerminated = async (params, input) => {
  const serviceDefaults = { minDelay: 20, maxDelay: 120 };
  const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState2);
  return checkExceptions(result);
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/waiters/waitForEnvironmentUpdated.js
var checkState3 = async (client, input) => {
  let reason;
  try {
    let result = await client.send(new DescribeEnvironmentsCommand(input));
    reason = result;
    try {
      const returnComparator = () => {
        let flat_1 = [].concat(...result.Environments);
        let projection_3 = flat_1.map((element_2) => {
          return element_2.Status;
        });
        return projection_3;
      };
      let allStringEq_5 = returnComparator().length > 0;
      for (let element_4 of returnComparator()) {
        allStringEq_5 = allStringEq_5 && element_4 == "Ready";
      }
      if (allStringEq_5) {
        return { state: WaiterState.SUCCESS, reason };
      }
    } catch (e2) {
    }
    try {
      const returnComparator = () => {
        let flat_1 = [].concat(...result.Environments);
        let projection_3 = flat_1.map((element_2) => {
          return element_2.Status;
        });
        return projection_3;
      };
      let allStringEq_5 = returnComparator().length > 0;
      for (let element_4 of returnComparator()) {
        allStringEq_5 = allStringEq_5 && element_4 == "Updating";
      }
      if (allStringEq_5) {
        return { state: WaiterState.RETRY, reason };
      }
    } catch (e2) {
    }
  } catch (exception) {
    reason = exception;
  }
  return { state: WaiterState.RETRY, reason };
};
var waitForEnvironmentUpdated = async (params, input) => {
  const serviceDefaults = { minDelay: 20, maxDelay: 120 };
  return createWaiter({ ...serviceDefaults, ...params }, input, checkState3);
};
var waitUntilEnvironmentUpdated = async (params, input) => {
  const serviceDefaults = { minDelay: 20, maxDelay: 120 };
  const result = await createWaiter({ ...serviceDefaults, ...params }, input, checkState3);
  return checkExceptions(result);
};

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/ElasticBeanstalk.js
var commands = {
  AbortEnvironmentUpdateCommand,
  ApplyEnvironmentManagedActionCommand,
  AssociateEnvironmentOperationsRoleCommand,
  CheckDNSAvailabilityCommand,
  ComposeEnvironmentsCommand,
  CreateApplicationCommand,
  CreateApplicationVersionCommand,
  CreateConfigurationTemplateCommand,
  CreateEnvironmentCommand,
  CreatePlatformVersionCommand,
  CreateStorageLocationCommand,
  DeleteApplicationCommand,
  DeleteApplicationVersionCommand,
  DeleteConfigurationTemplateCommand,
  DeleteEnvironmentConfigurationCommand,
  DeletePlatformVersionCommand,
  DescribeAccountAttributesCommand,
  DescribeApplicationsCommand,
  DescribeApplicationVersionsCommand,
  DescribeConfigurationOptionsCommand,
  DescribeConfigurationSettingsCommand,
  DescribeEnvironmentHealthCommand,
  DescribeEnvironmentManagedActionHistoryCommand,
  DescribeEnvironmentManagedActionsCommand,
  DescribeEnvironmentResourcesCommand,
  DescribeEnvironmentsCommand,
  DescribeEventsCommand,
  DescribeInstancesHealthCommand,
  DescribePlatformVersionCommand,
  DisassociateEnvironmentOperationsRoleCommand,
  ListAvailableSolutionStacksCommand,
  ListPlatformBranchesCommand,
  ListPlatformVersionsCommand,
  ListTagsForResourceCommand,
  RebuildEnvironmentCommand,
  RequestEnvironmentInfoCommand,
  RestartAppServerCommand,
  RetrieveEnvironmentInfoCommand,
  SwapEnvironmentCNAMEsCommand,
  TerminateEnvironmentCommand,
  UpdateApplicationCommand,
  UpdateApplicationResourceLifecycleCommand,
  UpdateApplicationVersionCommand,
  UpdateConfigurationTemplateCommand,
  UpdateEnvironmentCommand,
  UpdateTagsForResourceCommand,
  ValidateConfigurationSettingsCommand
};
var paginators = {
  paginateDescribeEnvironmentManagedActionHistory,
  paginateDescribeEvents,
  paginateListPlatformBranches,
  paginateListPlatformVersions
};
var waiters = {
  waitUntilEnvironmentExists,
  waitUntilEnvironmentTerminated,
  waitUntilEnvironmentUpdated
};
var ElasticBeanstalk = class extends ElasticBeanstalkClient {
};
createAggregatedClient(commands, ElasticBeanstalk, { paginators, waiters });

// node_modules/@aws-sdk/client-elastic-beanstalk/dist-es/models/enums.js
var ActionHistoryStatus = {
  Completed: "Completed",
  Failed: "Failed",
  Unknown: "Unknown"
};
var ActionStatus = {
  Pending: "Pending",
  Running: "Running",
  Scheduled: "Scheduled",
  Unknown: "Unknown"
};
var ActionType = {
  InstanceRefresh: "InstanceRefresh",
  PlatformUpdate: "PlatformUpdate",
  Unknown: "Unknown"
};
var ArchitectureType = {
  amd64: "amd64",
  arm64: "arm64"
};
var ComputeType = {
  BUILD_GENERAL1_LARGE: "BUILD_GENERAL1_LARGE",
  BUILD_GENERAL1_MEDIUM: "BUILD_GENERAL1_MEDIUM",
  BUILD_GENERAL1_SMALL: "BUILD_GENERAL1_SMALL"
};
var ImageBuildType = {
  buildpack: "buildpack",
  docker: "docker"
};
var SourceRepository = {
  CodeCommit: "CodeCommit",
  S3: "S3"
};
var SourceType = {
  Git: "Git",
  Zip: "Zip"
};
var ApplicationVersionStatus = {
  Building: "Building",
  Failed: "Failed",
  Processed: "Processed",
  Processing: "Processing",
  Unprocessed: "Unprocessed"
};
var EnvironmentHealth = {
  Green: "Green",
  Grey: "Grey",
  Red: "Red",
  Yellow: "Yellow"
};
var EnvironmentHealthStatus = {
  Degraded: "Degraded",
  Info: "Info",
  NoData: "NoData",
  Ok: "Ok",
  Pending: "Pending",
  Severe: "Severe",
  Suspended: "Suspended",
  Unknown: "Unknown",
  Warning: "Warning"
};
var EnvironmentStatus = {
  Aborting: "Aborting",
  Launching: "Launching",
  LinkingFrom: "LinkingFrom",
  LinkingTo: "LinkingTo",
  Ready: "Ready",
  Terminated: "Terminated",
  Terminating: "Terminating",
  Updating: "Updating"
};
var ConfigurationDeploymentStatus = {
  deployed: "deployed",
  failed: "failed",
  pending: "pending"
};
var PlatformStatus = {
  Creating: "Creating",
  Deleted: "Deleted",
  Deleting: "Deleting",
  Failed: "Failed",
  Ready: "Ready"
};
var ConfigurationOptionValueType = {
  List: "List",
  Scalar: "Scalar"
};
var EnvironmentHealthAttribute = {
  All: "All",
  ApplicationMetrics: "ApplicationMetrics",
  Causes: "Causes",
  Color: "Color",
  HealthStatus: "HealthStatus",
  InstancesHealth: "InstancesHealth",
  RefreshedAt: "RefreshedAt",
  Status: "Status"
};
var FailureType = {
  CancellationFailed: "CancellationFailed",
  InternalFailure: "InternalFailure",
  InvalidEnvironmentState: "InvalidEnvironmentState",
  PermissionsError: "PermissionsError",
  RollbackFailed: "RollbackFailed",
  RollbackSuccessful: "RollbackSuccessful",
  UpdateCancelled: "UpdateCancelled"
};
var EventSeverity = {
  DEBUG: "DEBUG",
  ERROR: "ERROR",
  FATAL: "FATAL",
  INFO: "INFO",
  TRACE: "TRACE",
  WARN: "WARN"
};
var InstancesHealthAttribute = {
  All: "All",
  ApplicationMetrics: "ApplicationMetrics",
  AvailabilityZone: "AvailabilityZone",
  Causes: "Causes",
  Color: "Color",
  Deployment: "Deployment",
  HealthStatus: "HealthStatus",
  InstanceType: "InstanceType",
  LaunchedAt: "LaunchedAt",
  RefreshedAt: "RefreshedAt",
  System: "System"
};
var EnvironmentInfoType = {
  analyze: "analyze",
  bundle: "bundle",
  tail: "tail"
};
var ValidationSeverity = {
  error: "error",
  warning: "warning"
};
export {
  Command as $Command,
  AbortEnvironmentUpdate$,
  AbortEnvironmentUpdateCommand,
  AbortEnvironmentUpdateMessage$,
  ActionHistoryStatus,
  ActionStatus,
  ActionType,
  ApplicationDescription$,
  ApplicationDescriptionMessage$,
  ApplicationDescriptionsMessage$,
  ApplicationMetrics$,
  ApplicationResourceLifecycleConfig$,
  ApplicationResourceLifecycleDescriptionMessage$,
  ApplicationVersionDescription$,
  ApplicationVersionDescriptionMessage$,
  ApplicationVersionDescriptionsMessage$,
  ApplicationVersionLifecycleConfig$,
  ApplicationVersionStatus,
  ApplyEnvironmentManagedAction$,
  ApplyEnvironmentManagedActionCommand,
  ApplyEnvironmentManagedActionRequest$,
  ApplyEnvironmentManagedActionResult$,
  ArchitectureType,
  AssociateEnvironmentOperationsRole$,
  AssociateEnvironmentOperationsRoleCommand,
  AssociateEnvironmentOperationsRoleMessage$,
  AutoScalingGroup$,
  BuildConfiguration$,
  Builder$,
  CPUUtilization$,
  CheckDNSAvailability$,
  CheckDNSAvailabilityCommand,
  CheckDNSAvailabilityMessage$,
  CheckDNSAvailabilityResultMessage$,
  Cluster$,
  CodeBuildNotInServiceRegionException,
  CodeBuildNotInServiceRegionException$,
  ComposeEnvironments$,
  ComposeEnvironmentsCommand,
  ComposeEnvironmentsMessage$,
  ComputeType,
  ConfigurationDeploymentStatus,
  ConfigurationOptionDescription$,
  ConfigurationOptionSetting$,
  ConfigurationOptionValueType,
  ConfigurationOptionsDescription$,
  ConfigurationSettingsDescription$,
  ConfigurationSettingsDescriptions$,
  ConfigurationSettingsValidationMessages$,
  CreateApplication$,
  CreateApplicationCommand,
  CreateApplicationMessage$,
  CreateApplicationVersion$,
  CreateApplicationVersionCommand,
  CreateApplicationVersionMessage$,
  CreateConfigurationTemplate$,
  CreateConfigurationTemplateCommand,
  CreateConfigurationTemplateMessage$,
  CreateEnvironment$,
  CreateEnvironmentCommand,
  CreateEnvironmentMessage$,
  CreatePlatformVersion$,
  CreatePlatformVersionCommand,
  CreatePlatformVersionRequest$,
  CreatePlatformVersionResult$,
  CreateStorageLocation$,
  CreateStorageLocationCommand,
  CreateStorageLocationResultMessage$,
  CustomAmi$,
  DeleteApplication$,
  DeleteApplicationCommand,
  DeleteApplicationMessage$,
  DeleteApplicationVersion$,
  DeleteApplicationVersionCommand,
  DeleteApplicationVersionMessage$,
  DeleteConfigurationTemplate$,
  DeleteConfigurationTemplateCommand,
  DeleteConfigurationTemplateMessage$,
  DeleteEnvironmentConfiguration$,
  DeleteEnvironmentConfigurationCommand,
  DeleteEnvironmentConfigurationMessage$,
  DeletePlatformVersion$,
  DeletePlatformVersionCommand,
  DeletePlatformVersionRequest$,
  DeletePlatformVersionResult$,
  Deployment$,
  DescribeAccountAttributes$,
  DescribeAccountAttributesCommand,
  DescribeAccountAttributesResult$,
  DescribeApplicationVersions$,
  DescribeApplicationVersionsCommand,
  DescribeApplicationVersionsMessage$,
  DescribeApplications$,
  DescribeApplicationsCommand,
  DescribeApplicationsMessage$,
  DescribeConfigurationOptions$,
  DescribeConfigurationOptionsCommand,
  DescribeConfigurationOptionsMessage$,
  DescribeConfigurationSettings$,
  DescribeConfigurationSettingsCommand,
  DescribeConfigurationSettingsMessage$,
  DescribeEnvironmentHealth$,
  DescribeEnvironmentHealthCommand,
  DescribeEnvironmentHealthRequest$,
  DescribeEnvironmentHealthResult$,
  DescribeEnvironmentManagedActionHistory$,
  DescribeEnvironmentManagedActionHistoryCommand,
  DescribeEnvironmentManagedActionHistoryRequest$,
  DescribeEnvironmentManagedActionHistoryResult$,
  DescribeEnvironmentManagedActions$,
  DescribeEnvironmentManagedActionsCommand,
  DescribeEnvironmentManagedActionsRequest$,
  DescribeEnvironmentManagedActionsResult$,
  DescribeEnvironmentResources$,
  DescribeEnvironmentResourcesCommand,
  DescribeEnvironmentResourcesMessage$,
  DescribeEnvironments$,
  DescribeEnvironmentsCommand,
  DescribeEnvironmentsMessage$,
  DescribeEvents$,
  DescribeEventsCommand,
  DescribeEventsMessage$,
  DescribeInstancesHealth$,
  DescribeInstancesHealthCommand,
  DescribeInstancesHealthRequest$,
  DescribeInstancesHealthResult$,
  DescribePlatformVersion$,
  DescribePlatformVersionCommand,
  DescribePlatformVersionRequest$,
  DescribePlatformVersionResult$,
  DisassociateEnvironmentOperationsRole$,
  DisassociateEnvironmentOperationsRoleCommand,
  DisassociateEnvironmentOperationsRoleMessage$,
  ElasticBeanstalk,
  ElasticBeanstalkClient,
  ElasticBeanstalkServiceException,
  ElasticBeanstalkServiceException$,
  ElasticBeanstalkSyntheticServiceException,
  ElasticBeanstalkSyntheticServiceException$,
  EnvironmentDescription$,
  EnvironmentDescriptionsMessage$,
  EnvironmentHealth,
  EnvironmentHealthAttribute,
  EnvironmentHealthStatus,
  EnvironmentInfoDescription$,
  EnvironmentInfoType,
  EnvironmentLink$,
  EnvironmentResourceDescription$,
  EnvironmentResourceDescriptionsMessage$,
  EnvironmentResourcesDescription$,
  EnvironmentStatus,
  EnvironmentTier$,
  EventDescription$,
  EventDescriptionsMessage$,
  EventSeverity,
  FailureType,
  ImageBuildConfiguration$,
  ImageBuildType,
  ImageConfiguration$,
  ImageSource$,
  Instance$,
  InstanceHealthSummary$,
  InstancesHealthAttribute,
  InsufficientPrivilegesException,
  InsufficientPrivilegesException$,
  InvalidRequestException,
  InvalidRequestException$,
  Latency$,
  LaunchConfiguration$,
  LaunchTemplate$,
  ListAvailableSolutionStacks$,
  ListAvailableSolutionStacksCommand,
  ListAvailableSolutionStacksResultMessage$,
  ListPlatformBranches$,
  ListPlatformBranchesCommand,
  ListPlatformBranchesRequest$,
  ListPlatformBranchesResult$,
  ListPlatformVersions$,
  ListPlatformVersionsCommand,
  ListPlatformVersionsRequest$,
  ListPlatformVersionsResult$,
  ListTagsForResource$,
  ListTagsForResourceCommand,
  ListTagsForResourceMessage$,
  Listener$,
  LoadBalancer$,
  LoadBalancerDescription$,
  ManagedAction$,
  ManagedActionHistoryItem$,
  ManagedActionInvalidStateException,
  ManagedActionInvalidStateException$,
  MaxAgeRule$,
  MaxCountRule$,
  OperationInProgressException,
  OperationInProgressException$,
  OptionRestrictionRegex$,
  OptionSpecification$,
  PlatformBranchSummary$,
  PlatformDescription$,
  PlatformFilter$,
  PlatformFramework$,
  PlatformProgrammingLanguage$,
  PlatformStatus,
  PlatformSummary$,
  PlatformVersionStillReferencedException,
  PlatformVersionStillReferencedException$,
  Queue$,
  RebuildEnvironment$,
  RebuildEnvironmentCommand,
  RebuildEnvironmentMessage$,
  RequestEnvironmentInfo$,
  RequestEnvironmentInfoCommand,
  RequestEnvironmentInfoMessage$,
  ResourceNotFoundException,
  ResourceNotFoundException$,
  ResourceQuota$,
  ResourceQuotas$,
  ResourceTagsDescriptionMessage$,
  ResourceTypeNotSupportedException,
  ResourceTypeNotSupportedException$,
  RestartAppServer$,
  RestartAppServerCommand,
  RestartAppServerMessage$,
  RetrieveEnvironmentInfo$,
  RetrieveEnvironmentInfoCommand,
  RetrieveEnvironmentInfoMessage$,
  RetrieveEnvironmentInfoResultMessage$,
  S3Location$,
  S3LocationNotInServiceRegionException,
  S3LocationNotInServiceRegionException$,
  S3SubscriptionRequiredException,
  S3SubscriptionRequiredException$,
  SearchFilter$,
  SingleInstanceHealth$,
  SolutionStackDescription$,
  SourceBuildInformation$,
  SourceBundleDeletionException,
  SourceBundleDeletionException$,
  SourceConfiguration$,
  SourceRepository,
  SourceType,
  StatusCodes$,
  SwapEnvironmentCNAMEs$,
  SwapEnvironmentCNAMEsCommand,
  SwapEnvironmentCNAMEsMessage$,
  SystemStatus$,
  Tag$,
  TerminateEnvironment$,
  TerminateEnvironmentCommand,
  TerminateEnvironmentMessage$,
  TooManyApplicationVersionsException,
  TooManyApplicationVersionsException$,
  TooManyApplicationsException,
  TooManyApplicationsException$,
  TooManyBucketsException,
  TooManyBucketsException$,
  TooManyConfigurationTemplatesException,
  TooManyConfigurationTemplatesException$,
  TooManyEnvironmentsException,
  TooManyEnvironmentsException$,
  TooManyPlatformsException,
  TooManyPlatformsException$,
  TooManyTagsException,
  TooManyTagsException$,
  Trigger$,
  UpdateApplication$,
  UpdateApplicationCommand,
  UpdateApplicationMessage$,
  UpdateApplicationResourceLifecycle$,
  UpdateApplicationResourceLifecycleCommand,
  UpdateApplicationResourceLifecycleMessage$,
  UpdateApplicationVersion$,
  UpdateApplicationVersionCommand,
  UpdateApplicationVersionMessage$,
  UpdateConfigurationTemplate$,
  UpdateConfigurationTemplateCommand,
  UpdateConfigurationTemplateMessage$,
  UpdateEnvironment$,
  UpdateEnvironmentCommand,
  UpdateEnvironmentMessage$,
  UpdateTagsForResource$,
  UpdateTagsForResourceCommand,
  UpdateTagsForResourceMessage$,
  ValidateConfigurationSettings$,
  ValidateConfigurationSettingsCommand,
  ValidateConfigurationSettingsMessage$,
  ValidationMessage$,
  ValidationSeverity,
  Client as __Client,
  errorTypeRegistries,
  paginateDescribeEnvironmentManagedActionHistory,
  paginateDescribeEvents,
  paginateListPlatformBranches,
  paginateListPlatformVersions,
  waitForEnvironmentExists,
  waitForEnvironmentTerminated,
  waitForEnvironmentUpdated,
  waitUntilEnvironmentExists,
  waitUntilEnvironmentTerminated,
  waitUntilEnvironmentUpdated
};
